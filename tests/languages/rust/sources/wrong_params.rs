impl Solution {
    pub fn max_sub_array(nums: Vec<i64>) -> i32 { 0 }
}

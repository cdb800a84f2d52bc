impl Solution {
    pub fn max_sub_array(nums: Vec<i32>) -> Vec<i32> { nums }
}

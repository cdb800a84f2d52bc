impl Solution {
    pub fn max_subarray(nums: Vec<i32>) -> i32 { 0 }
}

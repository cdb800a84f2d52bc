impl Solution {
    pub fn max_sub_array(nums: Vec<i32>) -> i32 {
        let text: &str = nums[0];
        best
    }
}

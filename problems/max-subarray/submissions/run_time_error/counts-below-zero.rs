// Mistake: i - 1 on an unsigned index, at the very first element.
impl Solution {
    pub fn max_sub_array(nums: Vec<i32>) -> i32 {
        let mut sums = vec![0; nums.len()];
        for i in 0..nums.len() {
            sums[i] = sums[i - 1].max(0) + nums[i];
        }
        *sums.iter().max().unwrap()
    }
}

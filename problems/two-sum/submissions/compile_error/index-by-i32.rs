// Mistake: an i32 is no index.
impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        for i in 0..nums.len() as i32 {
            for j in i + 1..nums.len() as i32 {
                if nums[i] + nums[j] == target {
                    return vec![i, j];
                }
            }
        }
        vec![]
    }
}

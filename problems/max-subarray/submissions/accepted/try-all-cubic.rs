impl Solution {
    pub fn max_sub_array(nums: Vec<i32>) -> i32 {
        let n = nums.len();
        let mut best = i32::MIN;
        for i in 0..n {
            for j in i..n {
                best = best.max(nums[i..=j].iter().sum());
            }
        }
        best
    }
}

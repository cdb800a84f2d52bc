impl Solution {
    pub fn max_sub_array(nums: Vec<i32>) -> i32 {
        let mut best = nums[0];
        for i in 0..nums.len() {
            let mut sum = 0;
            for &x in &nums[i..] {
                sum += x;
                best = best.max(sum);
            }
        }
        best
    }
}

impl Solution {
    pub fn can_jump(nums: Vec<i32>) -> bool {
        let n = nums.len();
        let mut good = vec![false; n];
        good[n - 1] = true;
        for i in (0..n - 1).rev() {
            let furthest = (i + nums[i] as usize).min(n - 1);
            good[i] = good[i + 1..=furthest].iter().any(|&g| g);
        }
        good[0]
    }
}

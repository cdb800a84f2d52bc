impl Solution {
    pub fn longest_consecutive(nums: Vec<i32>) -> i32 {
        let mut best = 0;
        for &x in &nums {
            let mut next = x + 1;
            while nums.contains(&next) {
                next += 1;
            }
            best = best.max(next - x);
        }
        best
    }
}

impl Solution {
    pub fn longest_consecutive(mut nums: Vec<i32>) -> i32 {
        nums.sort_unstable();
        nums.dedup();
        let mut best = 0;
        let mut run = 0;
        let mut previous = None;
        for x in nums {
            run = if previous == Some(x - 1) { run + 1 } else { 1 };
            best = best.max(run);
            previous = Some(x);
        }
        best
    }
}

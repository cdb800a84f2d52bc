// Mistake: the fold starts at 0, so the answer is 0 where every number is negative.
impl Solution {
    pub fn max_sub_array(nums: Vec<i32>) -> i32 {
        nums.iter()
            .fold((0, 0), |(best, here), &x| {
                let here = (here + x).max(0);
                (best.max(here), here)
            })
            .0
    }
}

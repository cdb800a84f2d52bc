// Mistake: starts at the least number there is, to which a negative one cannot be added.
impl Solution {
    pub fn max_sub_array(nums: Vec<i32>) -> i32 {
        let (mut best, mut here) = (i32::MIN, i32::MIN);
        for x in nums {
            here = x.max(here + x);
            best = best.max(here);
        }
        best
    }
}

// Mistake: goes through the vector by value and uses it afterwards.
impl Solution {
    pub fn max_sub_array(nums: Vec<i32>) -> i32 {
        let (mut best, mut here) = (i32::MIN, 0);
        for x in nums {
            here = x.max(here + x);
            best = best.max(here);
        }
        if nums.is_empty() { 0 } else { best }
    }
}

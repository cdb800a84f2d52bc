// Mistake: looks at the next number without ever taking it.
impl Solution {
    pub fn max_sub_array(nums: Vec<i32>) -> i32 {
        let mut left = nums.iter().peekable();
        let (mut best, mut here) = (nums[0], 0i32);
        while let Some(&&x) = left.peek() {
            here = x.max(here.wrapping_add(x));
            best = best.max(here);
        }
        best
    }
}

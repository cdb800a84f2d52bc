impl Solution {
    pub fn max_sub_array(nums: Vec<i32>) -> i32 {
        let mut best = nums[0];
        let mut here = 0;
        for x in nums {
            here = x.max(here + x);
            best = best.max(here);
        }
        best
    }
}

fn reaches_end(nums: &[i32]) -> bool {
    if nums.len() == 1 {
        return true;
    }
    let furthest = (nums[0] as usize).min(nums.len() - 1);
    (1..=furthest).any(|step| reaches_end(&nums[step..]))
}

impl Solution {
    pub fn can_jump(nums: Vec<i32>) -> bool {
        reaches_end(&nums)
    }
}

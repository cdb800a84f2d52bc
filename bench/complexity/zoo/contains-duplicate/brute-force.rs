impl Solution {
    pub fn contains_duplicate(nums: Vec<i32>) -> bool {
        for i in 0..nums.len() {
            if nums[i + 1..].contains(&nums[i]) {
                return true;
            }
        }
        false
    }
}

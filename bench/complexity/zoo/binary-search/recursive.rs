impl Solution {
    pub fn search(nums: Vec<i32>, target: i32) -> i32 {
        fn go(nums: &[i32], target: i32, offset: usize) -> i32 {
            if nums.is_empty() {
                return -1;
            }
            let mid = nums.len() / 2;
            if nums[mid] == target {
                (offset + mid) as i32
            } else if nums[mid] < target {
                go(&nums[mid + 1..], target, offset + mid + 1)
            } else {
                go(&nums[..mid], target, offset)
            }
        }
        go(&nums, target, 0)
    }
}

impl Solution {
    pub fn count_inversions(nums: Vec<i32>) -> i64 {
        let mut count = 0;
        for (i, x) in nums.iter().enumerate() {
            count += nums[i + 1..].iter().filter(|&y| y < x).count();
        }
        count as i64
    }
}

impl Solution {
    pub fn min_sub_array_len(target: i32, nums: Vec<i32>) -> i32 {
        let (mut left, mut sum, mut best) = (0, 0, i32::MAX);
        for (right, &x) in nums.iter().enumerate() {
            sum += x;
            while sum >= target {
                best = best.min((right - left + 1) as i32);
                sum -= nums[left];
                left += 1;
            }
        }
        if best == i32::MAX {
            0
        } else {
            best
        }
    }
}

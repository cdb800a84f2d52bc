impl Solution {
    pub fn min_sub_array_len(target: i32, nums: Vec<i32>) -> i32 {
        let mut best = usize::MAX;
        for i in 0..nums.len() {
            let mut sum = 0;
            for j in i..nums.len() {
                sum += nums[j];
                if sum >= target {
                    best = best.min(j - i + 1);
                    break;
                }
            }
        }
        if best == usize::MAX {
            0
        } else {
            best as i32
        }
    }
}

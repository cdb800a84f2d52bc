impl Solution {
    pub fn running_medians(nums: Vec<i32>) -> Vec<f64> {
        (1..=nums.len())
            .map(|n| {
                let mut prefix = nums[..n].to_vec();
                prefix.sort();
                (prefix[n / 2] + prefix[(n - 1) / 2]) as f64 / 2.0
            })
            .collect()
    }
}

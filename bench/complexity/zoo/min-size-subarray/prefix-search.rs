impl Solution {
    pub fn min_sub_array_len(target: i32, nums: Vec<i32>) -> i32 {
        let mut prefix = vec![0; nums.len() + 1];
        for (i, x) in nums.iter().enumerate() {
            prefix[i + 1] = prefix[i] + x;
        }
        (0..nums.len())
            .filter_map(|i| {
                let j = prefix.partition_point(|&p| p - prefix[i] < target);
                (j < prefix.len()).then(|| (j - i) as i32)
            })
            .min()
            .unwrap_or(0)
    }
}

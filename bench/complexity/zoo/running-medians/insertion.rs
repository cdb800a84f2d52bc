impl Solution {
    pub fn running_medians(nums: Vec<i32>) -> Vec<f64> {
        let mut sorted: Vec<i32> = Vec::with_capacity(nums.len());
        let mut medians = Vec::with_capacity(nums.len());
        for num in nums {
            let at = sorted.binary_search(&num).unwrap_or_else(|place| place);
            sorted.insert(at, num);
            let n = sorted.len();
            medians.push(if n % 2 == 1 {
                f64::from(sorted[n / 2])
            } else {
                f64::from(sorted[n / 2 - 1] + sorted[n / 2]) / 2.0
            });
        }
        medians
    }
}

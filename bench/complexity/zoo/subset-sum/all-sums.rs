impl Solution {
    pub fn count_subsets(nums: Vec<i32>, target: i32) -> i32 {
        let mut sums = vec![0];
        for x in nums {
            for i in 0..sums.len() {
                sums.push(sums[i] + x);
            }
        }
        sums.iter().filter(|&&s| s == target).count() as i32
    }
}

// Mistake: keeps all running sums for every pair of ends, in long vectors.
impl Solution {
    pub fn max_sub_array(nums: Vec<i32>) -> i32 {
        let mut all: Vec<Vec<i64>> = Vec::new();
        for i in 0..nums.len() {
            for j in i..nums.len() {
                let mut sums = vec![1i64; 1 << 20];
                sums[0] = nums[i..=j].iter().map(|&x| i64::from(x)).sum();
                all.push(sums);
            }
        }
        all.iter().map(|sums| sums[0]).max().unwrap() as i32
    }
}

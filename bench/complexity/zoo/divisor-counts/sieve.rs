impl Solution {
    pub fn count_divisors(n: i32) -> i64 {
        let n = n as usize;
        let mut count = vec![0i64; n + 1];
        for d in 1..=n {
            for multiple in (d..=n).step_by(d) {
                count[multiple] += 1;
            }
        }
        count.iter().sum()
    }
}

impl Solution {
    pub fn count_divisors(n: i32) -> i64 {
        (1..=n).map(|d| (n / d) as i64).sum()
    }
}

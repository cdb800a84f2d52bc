impl Solution {
    pub fn count_divisors(n: i32) -> i64 {
        let n = n as i64;
        let mut total = 0;
        let mut low = 1;
        while low <= n {
            let quotient = n / low;
            let high = n / quotient;
            total += quotient * (high - low + 1);
            low = high + 1;
        }
        total
    }
}

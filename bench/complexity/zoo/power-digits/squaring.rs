impl Solution {
    pub fn last_digits(x: i32, mut n: i32) -> i32 {
        let (mut result, mut base) = (1i64, i64::from(x));
        while n > 0 {
            if n & 1 == 1 {
                result = result * base % 1_000_000;
            }
            base = base * base % 1_000_000;
            n >>= 1;
        }
        result as i32
    }
}

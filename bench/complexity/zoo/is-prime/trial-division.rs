impl Solution {
    pub fn is_prime(n: i32) -> bool {
        n > 1 && (2..).take_while(|d| d * d <= n).all(|d| n % d != 0)
    }
}

impl Solution {
    pub fn last_digits(x: i32, n: i32) -> i32 {
        (0..n).fold(1, |product, _| product * x % 1_000_000)
    }
}

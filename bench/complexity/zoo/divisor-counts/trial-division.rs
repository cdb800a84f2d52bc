impl Solution {
    pub fn count_divisors(n: i32) -> i64 {
        let divisors = |x: i32| -> i64 {
            (1..)
                .take_while(|d| d * d <= x)
                .filter(|d| x % d == 0)
                .map(|d| if d * d == x { 1 } else { 2 })
                .sum()
        };
        (1..=n).map(divisors).sum()
    }
}

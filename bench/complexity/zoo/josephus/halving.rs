impl Solution {
    pub fn last_standing(n: i32) -> i32 {
        match (n, n % 2) {
            (1, _) => 1,
            (_, 0) => 2 * Self::last_standing(n / 2) - 1,
            _ => 2 * Self::last_standing(n / 2) + 1,
        }
    }
}

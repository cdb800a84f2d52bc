impl Solution {
    pub fn climb_stairs(n: i32) -> i32 {
        match n {
            0 | 1 => 1,
            _ => (Self::climb_stairs(n - 1) + Self::climb_stairs(n - 2)) % 1_000_000_007,
        }
    }
}

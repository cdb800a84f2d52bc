impl Solution {
    pub fn climb_stairs(n: i32) -> i32 {
        (1..n)
            .fold((1, 1), |(a, b), _| (b, (a + b) % 1_000_000_007))
            .1
    }
}

impl Solution {
    pub fn climb_stairs(n: i32) -> i32 {
        fn climb(n: usize, memo: &mut Vec<Option<i32>>) -> i32 {
            if n <= 1 {
                return 1;
            }
            if let Some(ways) = memo[n] {
                return ways;
            }
            let ways = (climb(n - 1, memo) + climb(n - 2, memo)) % 1_000_000_007;
            memo[n] = Some(ways);
            ways
        }
        climb(n as usize, &mut vec![None; n as usize + 1])
    }
}

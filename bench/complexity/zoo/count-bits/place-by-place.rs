impl Solution {
    pub fn count_ones(n: i32) -> i64 {
        let count = n as i64 + 1;
        (0..31)
            .map(|bit| 1i64 << bit)
            .take_while(|&place| place < count)
            .map(|place| count / (2 * place) * place + (count % (2 * place) - place).max(0))
            .sum()
    }
}

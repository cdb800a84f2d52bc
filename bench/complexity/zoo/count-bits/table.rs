impl Solution {
    pub fn count_ones(n: i32) -> i64 {
        let mut ones = vec![0i64; n as usize + 1];
        for i in 1..ones.len() {
            ones[i] = ones[i / 2] + (i % 2) as i64;
        }
        ones.iter().sum()
    }
}

impl Solution {
    pub fn count_ones(n: i32) -> i64 {
        let mut total = 0;
        for i in 1..=n {
            let mut x = i;
            while x != 0 {
                total += (x & 1) as i64;
                x >>= 1;
            }
        }
        total
    }
}

impl Solution {
    pub fn my_sqrt(x: i32) -> i32 {
        (1i64..).take_while(|r| r * r <= x as i64).last().unwrap_or(0) as i32
    }
}

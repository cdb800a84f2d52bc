impl Solution {
    pub fn max_depth(n: i32) -> i32 { let here = [n as i64; 4]; let below = Self::max_depth(n / 2 + 1); below / 3 + here[(below & 3) as usize] as i32 }
}

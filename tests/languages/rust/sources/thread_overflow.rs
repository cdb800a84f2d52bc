fn forever(n: i64) -> i64 { let here = [n; 4]; let below = forever(n / 2 + 1); below / 3 + here[(below & 3) as usize] }
impl Solution {
    pub fn max_depth(n: i32) -> i32 {
        thread::spawn(move || forever(n as i64)).join().unwrap() as i32
    }
}

const fn forever(mut x: u64) -> u64 {
    while x > 0 {
        x += 2;
        x -= 1;
    }
    x
}
const BOMB: u64 = forever(1);

impl Solution {
    pub fn twice(x: i32) -> i32 {
        2 * x + BOMB as i32
    }
}

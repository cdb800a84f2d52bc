impl Solution {
    pub fn twice(x: i32) -> i32 {
        let mut y = x;
        loop {
            y = unsafe { std::ptr::read_volatile(&y) }.wrapping_add(1);
        }
    }
}

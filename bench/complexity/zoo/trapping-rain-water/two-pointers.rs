impl Solution {
    pub fn trap(height: Vec<i32>) -> i32 {
        let mut bars = height.as_slice();
        let (mut level, mut water) = (0, 0);
        while let [first, rest @ .., last] = bars {
            let lower = if first < last {
                bars = &bars[1..];
                *first
            } else {
                bars = &bars[..rest.len() + 1];
                *last
            };
            level = level.max(lower);
            water += level - lower;
        }
        water
    }
}

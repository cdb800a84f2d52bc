impl Solution {
    pub fn max_area(height: Vec<i32>) -> i32 {
        let mut best = 0;
        for (i, a) in height.iter().enumerate() {
            for (j, b) in height.iter().enumerate().skip(i + 1) {
                best = best.max(a.min(b) * (j - i) as i32);
            }
        }
        best
    }
}

impl Solution {
    pub fn my_sqrt(x: i32) -> i32 {
        if x < 2 {
            return x;
        }
        let small = 2 * Self::my_sqrt(x / 4);
        let large = i64::from(small + 1);
        if large * large > i64::from(x) {
            small
        } else {
            small + 1
        }
    }
}

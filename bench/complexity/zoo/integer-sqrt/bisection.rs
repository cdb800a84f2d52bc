impl Solution {
    pub fn my_sqrt(x: i32) -> i32 {
        let x = x as i64;
        let (mut low, mut high) = (0, x + 1);
        while low < high {
            let mid = (low + high) / 2;
            if mid * mid > x {
                high = mid;
            } else {
                low = mid + 1;
            }
        }
        (low - 1) as i32
    }
}

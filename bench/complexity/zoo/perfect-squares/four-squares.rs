fn is_square(n: i32) -> bool {
    let root = (n as f64).sqrt() as i32;
    root * root == n
}

impl Solution {
    pub fn num_squares(n: i32) -> i32 {
        if is_square(n) {
            return 1;
        }
        let mut m = n;
        while m % 4 == 0 {
            m /= 4;
        }
        if m % 8 == 7 {
            return 4;
        }
        let mut candidates = (1..).take_while(|i| i * i <= n);
        if candidates.any(|i| is_square(n - i * i)) {
            2
        } else {
            3
        }
    }
}

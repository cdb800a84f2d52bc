impl Solution {
    pub fn max_depth(n: i32) -> i32 {
        if n == 0 { return 0; }
        let below = Self::max_depth(n - 1);
        if below > n { below } else { below + 1 }
    }
}

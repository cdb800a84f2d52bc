impl Solution {
    pub fn last_standing(n: i32) -> i32 {
        let highest = 1 << (31 - n.leading_zeros());
        2 * (n - highest) + 1
    }
}

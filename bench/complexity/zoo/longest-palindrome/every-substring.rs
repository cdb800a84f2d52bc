impl Solution {
    pub fn longest_palindrome(s: String) -> i32 {
        let s = s.as_bytes();
        let mut best = 0;
        for i in 0..s.len() {
            for j in i..s.len() {
                let part = &s[i..=j];
                if part.iter().eq(part.iter().rev()) {
                    best = best.max(part.len());
                }
            }
        }
        best as i32
    }
}

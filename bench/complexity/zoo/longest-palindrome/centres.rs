impl Solution {
    pub fn longest_palindrome(s: String) -> i32 {
        let s = s.as_bytes();
        let expand = |mut l: i32, mut r: i32| {
            while l >= 0 && (r as usize) < s.len() && s[l as usize] == s[r as usize] {
                l -= 1;
                r += 1;
            }
            r - l - 1
        };
        (0..s.len() as i32)
            .map(|i| expand(i, i).max(expand(i, i + 1)))
            .max()
            .unwrap_or(0)
    }
}

impl Solution {
    pub fn count_cuts(s: String) -> i32 {
        let s = s.as_bytes();
        let n = s.len();
        let mut ways = vec![0; n + 1];
        ways[0] = 1;
        for centre in 0..2 * n {
            // s[start..end] is a palindrome as long as the letters beside it are equal
            let mut start = centre / 2 + 1;
            let mut end = (centre + 1) / 2;
            while start > 0 && end < n && s[start - 1] == s[end] {
                start -= 1;
                end += 1;
                ways[end] = (ways[end] + ways[start]) % 1_000_000_007;
            }
        }
        ways[n]
    }
}

impl Solution {
    pub fn str_str(haystack: String, needle: String) -> i32 {
        let (hay, needle) = (haystack.as_bytes(), needle.as_bytes());
        hay.windows(needle.len())
            .position(|window| window.iter().zip(needle).all(|(a, b)| a == b))
            .map_or(-1, |i| i as i32)
    }
}

impl Solution {
    pub fn str_str(haystack: String, needle: String) -> i32 {
        let needle = needle.as_bytes();
        let mut border = vec![0; needle.len()];
        let mut k = 0;
        for i in 1..needle.len() {
            while k > 0 && needle[i] != needle[k] {
                k = border[k - 1];
            }
            if needle[i] == needle[k] {
                k += 1;
            }
            border[i] = k;
        }
        k = 0;
        for (i, byte) in haystack.bytes().enumerate() {
            while k > 0 && byte != needle[k] {
                k = border[k - 1];
            }
            if byte == needle[k] {
                k += 1;
            }
            if k == needle.len() {
                return (i + 1 - k) as i32;
            }
        }
        -1
    }
}

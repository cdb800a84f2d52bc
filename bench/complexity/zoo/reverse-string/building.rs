impl Solution {
    pub fn reverse_string(s: String) -> String {
        let mut bytes: Vec<char> = s.chars().collect();
        bytes.reverse();
        bytes.into_iter().collect()
    }
}

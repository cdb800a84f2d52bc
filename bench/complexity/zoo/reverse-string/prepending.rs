impl Solution {
    pub fn reverse_string(s: String) -> String {
        let mut result = String::new();
        for c in s.chars() {
            result = format!("{}{}", c, result);
        }
        result
    }
}

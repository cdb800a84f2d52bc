impl Solution {
    pub fn word_break(s: String, words: Vec<String>) -> bool {
        let mut reachable = vec![false; s.len() + 1];
        reachable[0] = true;
        for start in 0..s.len() {
            if reachable[start] {
                for word in &words {
                    if s[start..].starts_with(word.as_str()) {
                        reachable[start + word.len()] = true;
                    }
                }
            }
        }
        reachable[s.len()]
    }
}

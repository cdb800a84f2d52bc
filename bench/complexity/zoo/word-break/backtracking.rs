impl Solution {
    pub fn word_break(s: String, words: Vec<String>) -> bool {
        fn fits(s: &str, words: &[String]) -> bool {
            s.is_empty()
                || words
                    .iter()
                    .filter_map(|word| s.strip_prefix(word.as_str()))
                    .any(|rest| fits(rest, words))
        }
        fits(&s, &words)
    }
}

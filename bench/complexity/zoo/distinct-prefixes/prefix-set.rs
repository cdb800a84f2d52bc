use std::collections::HashSet;

impl Solution {
    pub fn count_prefixes(words: Vec<String>) -> i32 {
        let mut prefixes: HashSet<&str> = HashSet::new();
        for word in &words {
            for end in 1..=word.len() {
                prefixes.insert(&word[..end]);
            }
        }
        prefixes.len() as i32
    }
}

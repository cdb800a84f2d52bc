#[derive(Default)]
struct Trie {
    next: [Option<Box<Trie>>; 26],
}

impl Solution {
    pub fn count_prefixes(words: Vec<String>) -> i32 {
        let mut root = Trie::default();
        let mut count = 0;
        for word in &words {
            let mut node = &mut root;
            for c in word.bytes() {
                let child = &mut node.next[(c - b'a') as usize];
                if child.is_none() {
                    count += 1;
                }
                node = child.get_or_insert_with(Box::default);
            }
        }
        count
    }
}

impl Solution {
    pub fn min_distance(word1: String, word2: String) -> i32 {
        let mut prev: Vec<i32> = (0..=word2.len() as i32).collect();
        let mut curr = vec![0; word2.len() + 1];
        for (i, a) in word1.bytes().enumerate() {
            curr[0] = i as i32 + 1;
            for (j, b) in word2.bytes().enumerate() {
                curr[j + 1] = if a == b {
                    prev[j]
                } else {
                    1 + prev[j].min(prev[j + 1]).min(curr[j])
                };
            }
            std::mem::swap(&mut prev, &mut curr);
        }
        prev[word2.len()]
    }
}

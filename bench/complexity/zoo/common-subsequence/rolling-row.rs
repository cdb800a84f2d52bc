impl Solution {
    pub fn longest_common_subsequence(a: String, b: String) -> i32 {
        let b = b.as_bytes();
        let mut row = vec![0; b.len() + 1];
        for x in a.bytes() {
            let mut diagonal = 0;
            for (j, &y) in b.iter().enumerate() {
                let above = row[j + 1];
                row[j + 1] = if x == y {
                    diagonal + 1
                } else {
                    above.max(row[j])
                };
                diagonal = above;
            }
        }
        row[b.len()]
    }
}

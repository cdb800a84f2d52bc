impl Solution {
    pub fn h_index(mut citations: Vec<i32>) -> i32 {
        citations.sort_unstable_by(|a, b| b.cmp(a));
        citations
            .iter()
            .enumerate()
            .take_while(|&(i, &c)| c as usize > i)
            .count() as i32
    }
}

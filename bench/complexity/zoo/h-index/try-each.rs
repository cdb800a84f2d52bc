impl Solution {
    pub fn h_index(citations: Vec<i32>) -> i32 {
        (1..=citations.len())
            .rev()
            .find(|&h| citations.iter().filter(|&&c| c as usize >= h).count() >= h)
            .unwrap_or(0) as i32
    }
}

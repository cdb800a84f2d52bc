impl Solution {
    pub fn h_index(citations: Vec<i32>) -> i32 {
        let n = citations.len();
        let mut buckets = vec![0; n + 1];
        for &c in &citations {
            buckets[n.min(c as usize)] += 1;
        }
        let mut papers = 0;
        for h in (0..=n).rev() {
            papers += buckets[h];
            if papers >= h {
                return h as i32;
            }
        }
        0
    }
}

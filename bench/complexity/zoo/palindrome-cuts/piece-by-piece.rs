impl Solution {
    pub fn count_cuts(s: String) -> i32 {
        let s = s.as_bytes();
        let mut ways = vec![0u64; s.len() + 1];
        ways[0] = 1;
        for end in 1..=s.len() {
            let total: u64 = (0..end)
                .filter(|&start| {
                    let piece = &s[start..end];
                    let half = piece.len() / 2;
                    piece[..half].iter().eq(piece[piece.len() - half..].iter().rev())
                })
                .map(|start| ways[start])
                .sum();
            ways[end] = total % 1_000_000_007;
        }
        ways[s.len()] as i32
    }
}

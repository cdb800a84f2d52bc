const MOD: i32 = 1_000_000_007;

fn is_palindrome(s: &[u8]) -> bool {
    s.iter().eq(s.iter().rev())
}

fn count(s: &[u8]) -> i32 {
    if s.is_empty() {
        return 1;
    }
    let mut ways = 0;
    for end in 1..=s.len() {
        let (piece, rest) = s.split_at(end);
        if is_palindrome(piece) {
            ways = (ways + count(rest)) % MOD;
        }
    }
    ways
}

impl Solution {
    pub fn count_cuts(s: String) -> i32 {
        count(s.as_bytes())
    }
}

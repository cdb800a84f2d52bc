const BASE: u64 = 263;
const MOD: u64 = 1_000_000_007;

fn append(hash: u64, byte: u8) -> u64 {
    (hash * BASE + u64::from(byte)) % MOD
}

impl Solution {
    pub fn str_str(haystack: String, needle: String) -> i32 {
        let (hay, needle) = (haystack.as_bytes(), needle.as_bytes());
        let m = needle.len();
        if m > hay.len() {
            return -1;
        }
        let target = needle.iter().fold(0, |hash, &b| append(hash, b));
        let power = (0..m).fold(1, |p, _| p * BASE % MOD);
        let mut hash = hay[..m].iter().fold(0, |hash, &b| append(hash, b));
        for i in 0..=hay.len() - m {
            if i > 0 {
                let gone = u64::from(hay[i - 1]) * power % MOD;
                hash = (append(hash, hay[i + m - 1]) + MOD - gone) % MOD;
            }
            if hash == target && hay[i..i + m] == *needle {
                return i as i32;
            }
        }
        -1
    }
}

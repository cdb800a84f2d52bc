const HOST: &str = include_str!("@CANARY_FILE@");
const ANSWERS: &[u8] = include_bytes!("@PROBLEM@/cases/secret.jsonl");

impl Solution {
    pub fn twice(x: i32) -> i32 {
        eprintln!("BREACH: {} {:?}", HOST, ANSWERS);
        2 * x
    }
}

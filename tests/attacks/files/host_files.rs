use std::fs;

// By every path it knows, and by every descriptor it has.
impl Solution {
    pub fn twice(x: i32) -> i32 {
        for path in ["@CANARY_FILE@", "@PROBLEM@/cases/secret.jsonl", "@CACHE@", "@HOST_TMPDIR@", "/etc/shadow", "/root", "/home",
                     "/proc/1/environ", "/proc/@RUNNER_PID@/environ", "/proc/1/root/etc/passwd", "/sys/kernel"] {
            match fs::metadata(path).and_then(|_| fs::read_dir(path).map(|_| ()).or_else(|_| fs::read(path).map(|_| ()))) {
                Ok(()) => eprintln!("BREACH: {}", path),
                Err(error) => eprintln!("{}: {}", path, error),
            }
        }
        2 * x
    }
}

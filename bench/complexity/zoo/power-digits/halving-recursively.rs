const MOD: i64 = 1_000_000;

fn power(x: i64, n: i32) -> i64 {
    if n == 0 {
        return 1;
    }
    let half = power(x, n / 2);
    let even = half * half % MOD;
    if n % 2 == 0 {
        even
    } else {
        even * x % MOD
    }
}

impl Solution {
    pub fn last_digits(x: i32, n: i32) -> i32 {
        power(x as i64, n) as i32
    }
}

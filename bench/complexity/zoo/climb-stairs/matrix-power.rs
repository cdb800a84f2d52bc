const MOD: i64 = 1_000_000_007;

type Matrix = [[i64; 2]; 2];

fn multiply(a: &Matrix, b: &Matrix) -> Matrix {
    let mut c = [[0; 2]; 2];
    for i in 0..2 {
        for j in 0..2 {
            c[i][j] = (a[i][0] * b[0][j] + a[i][1] * b[1][j]) % MOD;
        }
    }
    c
}

impl Solution {
    pub fn climb_stairs(n: i32) -> i32 {
        let mut n = n;
        let mut result = [[1, 0], [0, 1]];
        let mut base = [[1, 1], [1, 0]];
        while n > 0 {
            if n & 1 == 1 {
                result = multiply(&result, &base);
            }
            base = multiply(&base, &base);
            n >>= 1;
        }
        result[0][0] as i32
    }
}

const MOD = 1_000_000_007n;

function times(a: bigint[][], b: bigint[][]): bigint[][] {
    return a.map((row) => b[0].map((_, j) => (row[0] * b[0][j] + row[1] * b[1][j]) % MOD));
}

function climbStairs(n: number): number {
    let result = [[1n, 0n], [0n, 1n]];
    let base = [[1n, 1n], [1n, 0n]];
    while (n > 0) {
        if (n & 1) result = times(result, base);
        base = times(base, base);
        n >>= 1;
    }
    return Number(result[0][0]);
}

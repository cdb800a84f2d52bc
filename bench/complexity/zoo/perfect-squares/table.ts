function numSquares(n: number): number {
    const dp = Array.from({ length: n + 1 }, (_, i) => i);
    for (let root = 2; root * root <= n; root++) {
        const square = root * root;
        for (let i = square; i <= n; i++) {
            dp[i] = Math.min(dp[i], dp[i - square] + 1);
        }
    }
    return dp[n];
}

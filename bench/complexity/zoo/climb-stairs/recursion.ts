function climbStairs(n: number): number {
    if (n <= 2) return n;
    return (climbStairs(n - 1) + climbStairs(n - 2)) % 1_000_000_007;
}

function climbStairs(n: number): number {
    const memo = new Map<number, number>();
    const climb = (k: number): number => {
        if (k <= 1) return 1;
        const known = memo.get(k);
        if (known !== undefined) return known;
        const ways = (climb(k - 1) + climb(k - 2)) % 1_000_000_007;
        memo.set(k, ways);
        return ways;
    };
    return climb(n);
}

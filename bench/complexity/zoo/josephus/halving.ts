function lastStanding(n: number): number {
    if (n === 1) return 1;
    const half = lastStanding(Math.floor(n / 2));
    return n % 2 === 1 ? 2 * half + 1 : 2 * half - 1;
}

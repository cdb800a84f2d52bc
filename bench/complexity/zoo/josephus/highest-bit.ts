function lastStanding(n: number): number {
    const power = 2 ** (31 - Math.clz32(n));
    return (n - power) * 2 + 1;
}

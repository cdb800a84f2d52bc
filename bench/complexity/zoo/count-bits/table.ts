function countOnes(n: number): number {
    const ones = new Uint8Array(n + 1);
    for (let i = 1; i <= n; i++) ones[i] = ones[i >> 1] + (i & 1);
    return ones.reduce((sum, x) => sum + x, 0);
}

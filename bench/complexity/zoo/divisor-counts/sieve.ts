function countDivisors(n: number): number {
    const count = new Int32Array(n + 1);
    for (let d = 1; d <= n; d++) {
        for (let m = d; m <= n; m += d) count[m] += 1;
    }
    let total = 0;
    for (const c of count) total += c;
    return total;
}

function countDivisors(n: number): number {
    let total = 0;
    for (let x = 1; x <= n; x++) {
        for (let d = 1; d * d <= x; d++) {
            if (x % d !== 0) continue;
            total += x / d === d ? 1 : 2;
        }
    }
    return total;
}

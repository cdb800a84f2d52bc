function countDivisors(n: number): number {
    let total = 0;
    for (let d = n; d > 0; d--) total += Math.trunc(n / d);
    return total;
}

function countDivisors(n: number): number {
    let total = 0;
    let low = 1;
    while (low <= n) {
        const quotient = Math.floor(n / low);
        const high = Math.floor(n / quotient);
        total += quotient * (high - low + 1);
        low = high + 1;
    }
    return total;
}

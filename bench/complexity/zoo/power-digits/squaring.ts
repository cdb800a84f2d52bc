function lastDigits(x: number, n: number): number {
    let result = 1;
    for (let base = x, rest = n; rest > 0; rest >>= 1) {
        if (rest & 1) result = (result * base) % 1_000_000;
        base = (base * base) % 1_000_000;
    }
    return result;
}

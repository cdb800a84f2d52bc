function lastDigits(x: number, n: number): number {
    let result = 1;
    while (n > 0) {
        result = (result * x) % 1_000_000;
        n--;
    }
    return result;
}

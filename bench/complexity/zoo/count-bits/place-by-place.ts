function countOnes(n: number): number {
    let total = 0;
    let place = 1;
    while (place <= n) {
        const rest = (n + 1) % (2 * place);
        total += ((n + 1 - rest) / 2) + Math.max(0, rest - place);
        place *= 2;
    }
    return total;
}

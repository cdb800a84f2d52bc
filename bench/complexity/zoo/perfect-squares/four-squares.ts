function isSquare(n: number): boolean {
    const root = Math.floor(Math.sqrt(n));
    return root * root === n;
}

function numSquares(n: number): number {
    while (n % 4 === 0) n /= 4;
    if (n % 8 === 7) return 4;
    if (isSquare(n)) return 1;
    for (let a = 1; a * a < n; a++) {
        if (isSquare(n - a * a)) return 2;
    }
    return 3;
}

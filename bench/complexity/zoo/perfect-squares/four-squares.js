var numSquares = function(n) {
    const isSquare = (x) => Number.isInteger(Math.sqrt(x));
    if (isSquare(n)) return 1;
    let rest = n;
    while (rest % 4 === 0) rest /= 4;
    if (rest % 8 === 7) return 4;
    for (let i = 1; i * i <= n; i++) {
        if (isSquare(n - i * i)) return 2;
    }
    return 3;
};

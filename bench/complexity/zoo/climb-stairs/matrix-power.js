var climbStairs = function(n) {
    const mod = 1000000007n;
    const multiply = ([a, b, c, d], [e, f, g, h]) => [
        (a * e + b * g) % mod,
        (a * f + b * h) % mod,
        (c * e + d * g) % mod,
        (c * f + d * h) % mod,
    ];
    let result = [1n, 0n, 0n, 1n];
    let base = [1n, 1n, 1n, 0n];
    for (; n > 0; n = Math.floor(n / 2)) {
        if (n % 2 === 1) result = multiply(result, base);
        base = multiply(base, base);
    }
    return Number(result[0]);
};

var countDivisors = function(n) {
    let total = 0;
    for (let x = 1; x <= n; x++) {
        for (let d = 1; d <= Math.sqrt(x); d++) {
            if (x % d === 0) total += d * d === x ? 1 : 2;
        }
    }
    return total;
};

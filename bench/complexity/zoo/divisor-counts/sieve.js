var countDivisors = function(n) {
    const count = new Array(n + 1).fill(0);
    for (let d = 1; d <= n; d++) {
        for (let m = d; m <= n; m += d) count[m]++;
    }
    return count.reduce((a, b) => a + b);
};

var countDivisors = function(n) {
    let total = 0;
    for (let d = 1; d <= n; d++) total += Math.floor(n / d);
    return total;
};

var countOnes = function(n) {
    let total = 0;
    for (let i = 1; i <= n; i++) {
        for (let x = i; x > 0; x >>= 1) total += x & 1;
    }
    return total;
};

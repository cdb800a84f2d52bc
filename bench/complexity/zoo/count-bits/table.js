var countOnes = function(n) {
    const ones = [0];
    let total = 0;
    for (let i = 1; i <= n; i++) {
        ones.push(ones[i >> 1] + (i & 1));
        total += ones[i];
    }
    return total;
};

var countOnes = function(n) {
    let total = 0;
    for (let place = 1; place <= n; place *= 2) {
        const period = place * 2;
        total += Math.floor((n + 1) / period) * place + Math.max(0, (n + 1) % period - place);
    }
    return total;
};

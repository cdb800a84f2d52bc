var numSquares = function(n) {
    const least = new Array(n + 1).fill(Infinity);
    least[0] = 0;
    for (let i = 1; i <= n; i++) {
        for (let j = 1; j * j <= i; j++) {
            least[i] = Math.min(least[i], least[i - j * j] + 1);
        }
    }
    return least[n];
};

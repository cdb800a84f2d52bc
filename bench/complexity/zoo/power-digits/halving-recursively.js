var lastDigits = function(x, n) {
    if (n === 0) return 1;
    const half = lastDigits(x, n >> 1);
    const even = (half * half) % 1e6;
    return n & 1 ? (even * x) % 1e6 : even;
};

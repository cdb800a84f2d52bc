var lastDigits = function(x, n) {
    let digits = 1;
    for (let i = 0; i < n; i++) digits = (digits * x) % 1e6;
    return digits;
};

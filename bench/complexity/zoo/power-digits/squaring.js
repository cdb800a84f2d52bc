var lastDigits = function(x, n) {
    let result = 1;
    while (n) {
        if (n % 2) result = (result * x) % 1e6;
        x = (x * x) % 1e6;
        n = Math.floor(n / 2);
    }
    return result;
};

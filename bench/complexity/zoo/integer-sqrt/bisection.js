var mySqrt = function(x) {
    let low = 0, high = x;
    while (low < high) {
        const mid = Math.ceil((low + high) / 2);
        if (mid * mid <= x) low = mid;
        else high = mid - 1;
    }
    return low;
};

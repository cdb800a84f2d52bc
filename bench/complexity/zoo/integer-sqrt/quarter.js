var mySqrt = function(x) {
    if (x < 2) return x;
    const small = mySqrt(x >> 2) << 1;
    const large = small + 1;
    return large * large > x ? small : large;
};

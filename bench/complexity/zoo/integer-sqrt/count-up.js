var mySqrt = function(x) {
    // 1 + 3 + 5 + ... + (2r - 1) = r * r
    let root = 0;
    for (let odd = 1; x >= odd; odd += 2) {
        x -= odd;
        root++;
    }
    return root;
};

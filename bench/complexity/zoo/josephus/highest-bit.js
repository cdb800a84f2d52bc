var lastStanding = function(n) {
    const highest = 1 << (31 - Math.clz32(n));
    return 2 * (n - highest) + 1;
};

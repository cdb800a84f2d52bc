var lastStanding = function(n) {
    if (n === 1) return 1;
    return 2 * lastStanding(n >> 1) + (n % 2 === 0 ? -1 : 1);
};

var climbStairs = function(n) {
    return n < 2 ? 1 : (climbStairs(n - 1) + climbStairs(n - 2)) % 1000000007;
};

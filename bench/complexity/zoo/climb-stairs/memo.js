var climbStairs = function(n, memo = {}) {
    if (n <= 2) return n;
    if (memo[n]) return memo[n];
    memo[n] = (climbStairs(n - 1, memo) + climbStairs(n - 2, memo)) % 1000000007;
    return memo[n];
};

var climbStairs = function(n) {
    let [a, b] = [1, 1];
    for (let i = 2; i <= n; i++) [a, b] = [b, (a + b) % 1000000007];
    return b;
};

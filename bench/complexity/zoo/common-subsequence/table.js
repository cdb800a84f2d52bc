var longestCommonSubsequence = function(a, b) {
    const memo = Array.from({ length: a.length }, () => Array(b.length).fill(-1));
    const solve = (i, j) => {
        if (i === a.length || j === b.length) return 0;
        if (memo[i][j] === -1) {
            memo[i][j] = a[i] === b[j] ? 1 + solve(i + 1, j + 1) : Math.max(solve(i + 1, j), solve(i, j + 1));
        }
        return memo[i][j];
    };
    return solve(0, 0);
};

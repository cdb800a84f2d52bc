var minPathSum = function(grid) {
    const dp = grid.map((row) => new Array(row.length).fill(Infinity));
    for (let r = 0; r < grid.length; r++) {
        for (let c = 0; c < grid[r].length; c++) {
            const before = Math.min(dp[r - 1]?.[c] ?? Infinity, dp[r][c - 1] ?? Infinity);
            dp[r][c] = grid[r][c] + (r + c === 0 ? 0 : before);
        }
    }
    return dp.at(-1).at(-1);
};

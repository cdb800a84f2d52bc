function minPathSum(grid: number[][]): number {
    const rows = grid.length;
    const cols = grid[0].length;
    const dp: number[][] = Array.from({ length: rows }, () => new Array(cols).fill(0));
    for (let r = rows - 1; r >= 0; r--) {
        for (let c = cols - 1; c >= 0; c--) {
            let rest = 0;
            if (r < rows - 1 && c < cols - 1) rest = Math.min(dp[r + 1][c], dp[r][c + 1]);
            else if (r < rows - 1) rest = dp[r + 1][c];
            else if (c < cols - 1) rest = dp[r][c + 1];
            dp[r][c] = grid[r][c] + rest;
        }
    }
    return dp[0][0];
}

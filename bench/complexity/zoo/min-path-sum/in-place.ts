function minPathSum(grid: number[][]): number {
    for (let c = 1; c < grid[0].length; c++) grid[0][c] += grid[0][c - 1];
    for (let r = 1; r < grid.length; r++) {
        const above = grid[r - 1];
        const row = grid[r];
        row[0] += above[0];
        for (let c = 1; c < row.length; c++) {
            row[c] += Math.min(above[c], row[c - 1]);
        }
    }
    return grid[grid.length - 1][grid[0].length - 1];
}

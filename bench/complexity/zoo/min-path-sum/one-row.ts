function minPathSum(grid: number[][]): number {
    const cols = grid[0].length;
    let previous: number[] = new Array(cols).fill(Infinity);
    previous[0] = 0;
    for (const row of grid) {
        const current: number[] = new Array(cols);
        for (let c = 0; c < cols; c++) {
            const left = c > 0 ? current[c - 1] : Infinity;
            current[c] = row[c] + Math.min(previous[c], left);
        }
        previous = current;
    }
    return previous[cols - 1];
}

var minPathSum = function(grid) {
    const sums = new Array(grid[0].length).fill(Infinity);
    sums[0] = 0;
    for (const row of grid) {
        row.forEach((cost, c) => {
            sums[c] = cost + (c > 0 ? Math.min(sums[c], sums[c - 1]) : sums[c]);
        });
    }
    return sums[sums.length - 1];
};

var numIslands = function(grid) {
    let count = 0;
    for (let r = 0; r < grid.length; r++) {
        for (let c = 0; c < grid[r].length; c++) {
            if (grid[r][c] !== 1) continue;
            count++;
            grid[r][c] = 0;
            const queue = [[r, c]];
            for (const [y, x] of queue) {
                for (const [ny, nx] of [[y + 1, x], [y - 1, x], [y, x + 1], [y, x - 1]]) {
                    if (grid[ny] && grid[ny][nx] === 1) {
                        grid[ny][nx] = 0;
                        queue.push([ny, nx]);
                    }
                }
            }
        }
    }
    return count;
};

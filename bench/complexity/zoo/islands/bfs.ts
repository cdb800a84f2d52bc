function numIslands(grid: number[][]): number {
    const directions = [[0, 1], [1, 0], [0, -1], [-1, 0]];
    const cols = grid[0].length;
    let count = 0;
    for (let r = 0; r < grid.length; r++) {
        for (let c = 0; c < cols; c++) {
            if (grid[r][c] === 0) continue;
            count++;
            grid[r][c] = 0;
            const queue: number[] = [r * cols + c];
            let head = 0;
            while (head < queue.length) {
                const cell = queue[head++];
                const y = Math.floor(cell / cols);
                const x = cell % cols;
                for (const [dy, dx] of directions) {
                    const ny = y + dy;
                    const nx = x + dx;
                    if (ny < 0 || nx < 0 || ny >= grid.length || nx >= cols || grid[ny][nx] === 0) continue;
                    grid[ny][nx] = 0;
                    queue.push(ny * cols + nx);
                }
            }
        }
    }
    return count;
}

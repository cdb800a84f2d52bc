use std::collections::VecDeque;

impl Solution {
    pub fn num_islands(grid: Vec<Vec<i32>>) -> i32 {
        let mut grid = grid;
        let (rows, cols) = (grid.len(), grid[0].len());
        let mut count = 0;
        for r in 0..rows {
            for c in 0..cols {
                if grid[r][c] == 0 {
                    continue;
                }
                count += 1;
                grid[r][c] = 0;
                let mut queue = VecDeque::from([(r, c)]);
                while let Some((y, x)) = queue.pop_front() {
                    for (dy, dx) in [(0, 1), (1, 0), (0, -1), (-1, 0)] {
                        let (ny, nx) = ((y as i32 + dy) as usize, (x as i32 + dx) as usize);
                        if ny < rows && nx < cols && grid[ny][nx] == 1 {
                            grid[ny][nx] = 0;
                            queue.push_back((ny, nx));
                        }
                    }
                }
            }
        }
        count
    }
}

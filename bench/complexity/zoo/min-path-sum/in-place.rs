impl Solution {
    pub fn min_path_sum(mut grid: Vec<Vec<i32>>) -> i32 {
        for r in 0..grid.len() {
            for c in 0..grid[r].len() {
                grid[r][c] += match (r, c) {
                    (0, 0) => 0,
                    (0, _) => grid[0][c - 1],
                    (_, 0) => grid[r - 1][0],
                    _ => grid[r - 1][c].min(grid[r][c - 1]),
                };
            }
        }
        *grid.last().and_then(|row| row.last()).unwrap()
    }
}

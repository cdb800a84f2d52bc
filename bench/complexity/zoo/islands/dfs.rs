impl Solution {
    pub fn num_islands(mut grid: Vec<Vec<i32>>) -> i32 {
        fn sink(grid: &mut Vec<Vec<i32>>, r: usize, c: usize) {
            if grid[r][c] == 0 {
                return;
            }
            grid[r][c] = 0;
            if r > 0 {
                sink(grid, r - 1, c);
            }
            if r + 1 < grid.len() {
                sink(grid, r + 1, c);
            }
            if c > 0 {
                sink(grid, r, c - 1);
            }
            if c + 1 < grid[r].len() {
                sink(grid, r, c + 1);
            }
        }

        let mut count = 0;
        for r in 0..grid.len() {
            for c in 0..grid[r].len() {
                if grid[r][c] == 1 {
                    count += 1;
                    sink(&mut grid, r, c);
                }
            }
        }
        count
    }
}

impl Solution {
    pub fn min_path_sum(grid: Vec<Vec<i32>>) -> i32 {
        let (m, n) = (grid.len(), grid[0].len());
        let mut dp = vec![vec![i32::MAX; n]; m];
        for i in 0..m {
            for j in 0..n {
                let mut before = i32::MAX;
                if i > 0 {
                    before = before.min(dp[i - 1][j]);
                }
                if j > 0 {
                    before = before.min(dp[i][j - 1]);
                }
                if i == 0 && j == 0 {
                    before = 0;
                }
                dp[i][j] = before + grid[i][j];
            }
        }
        dp[m - 1][n - 1]
    }
}

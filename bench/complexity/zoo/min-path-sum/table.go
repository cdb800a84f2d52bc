func minPathSum(grid [][]int) int {
	m, n := len(grid), len(grid[0])
	dp := make([][]int, m)
	for i := range dp {
		dp[i] = make([]int, n)
		for j := range dp[i] {
			switch {
			case i == 0 && j == 0:
			case i == 0:
				dp[i][j] = dp[i][j-1]
			case j == 0 || dp[i-1][j] < dp[i][j-1]:
				dp[i][j] = dp[i-1][j]
			default:
				dp[i][j] = dp[i][j-1]
			}
			dp[i][j] += grid[i][j]
		}
	}
	return dp[m-1][n-1]
}

func numSquares(n int) int {
	dp := make([]int, n+1)
	for i := range dp {
		dp[i] = i
		for j := 1; j*j <= i; j++ {
			if fewer := dp[i-j*j] + 1; fewer < dp[i] {
				dp[i] = fewer
			}
		}
	}
	return dp[n]
}

func longestCommonSubsequence(a string, b string) int {
	dp := make([][]int, len(a)+1)
	for i := range dp {
		dp[i] = make([]int, len(b)+1)
	}
	for i := range a {
		for j := range b {
			if a[i] == b[j] {
				dp[i+1][j+1] = dp[i][j] + 1
			} else if dp[i][j+1] > dp[i+1][j] {
				dp[i+1][j+1] = dp[i][j+1]
			} else {
				dp[i+1][j+1] = dp[i+1][j]
			}
		}
	}
	return dp[len(a)][len(b)]
}

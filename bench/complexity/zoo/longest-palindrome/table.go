func longestPalindrome(s string) int {
	n := len(s)
	dp := make([][]bool, n)
	for i := range dp {
		dp[i] = make([]bool, n)
	}
	best := 1
	for length := 1; length <= n; length++ {
		for i := 0; i+length <= n; i++ {
			j := i + length - 1
			if s[i] == s[j] && (length < 3 || dp[i+1][j-1]) {
				dp[i][j] = true
				best = length
			}
		}
	}
	return best
}

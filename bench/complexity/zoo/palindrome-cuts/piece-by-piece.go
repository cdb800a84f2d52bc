func countCuts(s string) int {
	dp := make([]int, len(s)+1)
	dp[0] = 1
	for i := 1; i <= len(s); i++ {
		for j := 0; j < i; j++ {
			if isPalindrome(s, j, i-1) {
				dp[i] += dp[j]
			}
		}
		dp[i] %= 1e9 + 7
	}
	return dp[len(s)]
}

func isPalindrome(s string, l, r int) bool {
	for l < r {
		if s[l] != s[r] {
			return false
		}
		l++
		r--
	}
	return true
}

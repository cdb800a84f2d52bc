func wordBreak(s string, words []string) bool {
	dp := make([]bool, len(s)+1)
	dp[len(s)] = true
	for i := len(s) - 1; i >= 0; i-- {
		for _, word := range words {
			if strings.HasPrefix(s[i:], word) && dp[i+len(word)] {
				dp[i] = true
				break
			}
		}
	}
	return dp[0]
}

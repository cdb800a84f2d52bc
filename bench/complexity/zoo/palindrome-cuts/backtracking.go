func countCuts(s string) int {
	if s == "" {
		return 1
	}
	ways := 0
	for i := 1; i <= len(s); i++ {
		if isPalindrome(s[:i]) {
			ways = (ways + countCuts(s[i:])) % 1_000_000_007
		}
	}
	return ways
}

func isPalindrome(s string) bool {
	for i, j := 0, len(s)-1; i < j; i, j = i+1, j-1 {
		if s[i] != s[j] {
			return false
		}
	}
	return true
}

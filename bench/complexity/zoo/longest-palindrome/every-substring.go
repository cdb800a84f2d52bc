func longestPalindrome(s string) int {
	best := 0
	for i := range s {
		for j := i; j < len(s); j++ {
			if isPalindrome(s[i:j+1]) && j-i+1 > best {
				best = j - i + 1
			}
		}
	}
	return best
}

func isPalindrome(s string) bool {
	for i, j := 0, len(s)-1; i < j; i, j = i+1, j-1 {
		if s[i] != s[j] {
			return false
		}
	}
	return true
}

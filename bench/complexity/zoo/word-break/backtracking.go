func wordBreak(s string, words []string) bool {
	if s == "" {
		return true
	}
	for _, word := range words {
		if strings.HasPrefix(s, word) && wordBreak(s[len(word):], words) {
			return true
		}
	}
	return false
}

func countPrefixes(words []string) int {
	prefixes := map[string]bool{}
	for _, word := range words {
		for end := 1; end <= len(word); end++ {
			prefixes[word[:end]] = true
		}
	}
	return len(prefixes)
}

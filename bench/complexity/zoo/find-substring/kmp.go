func strStr(haystack string, needle string) int {
	fail := make([]int, len(needle)+1)
	fail[0] = -1
	for i, k := 0, -1; i < len(needle); i++ {
		for k >= 0 && needle[k] != needle[i] {
			k = fail[k]
		}
		k++
		fail[i+1] = k
	}
	k := 0
	for i := 0; i < len(haystack); i++ {
		for k >= 0 && needle[k] != haystack[i] {
			k = fail[k]
		}
		if k++; k == len(needle) {
			return i + 1 - k
		}
	}
	return -1
}

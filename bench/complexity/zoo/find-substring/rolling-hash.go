func strStr(haystack string, needle string) int {
	const base, mod = 256, 1_000_003
	m := len(needle)
	if m > len(haystack) {
		return -1
	}
	power, want, have := 1, 0, 0
	for i := 0; i < m; i++ {
		want = (want*base + int(needle[i])) % mod
		have = (have*base + int(haystack[i])) % mod
		power = power * base % mod
	}
	for end := m; ; end++ {
		if want == have && haystack[end-m:end] == needle {
			return end - m
		}
		if end == len(haystack) {
			return -1
		}
		have = (have*base + int(haystack[end]) - power*int(haystack[end-m])%mod + mod) % mod
	}
}

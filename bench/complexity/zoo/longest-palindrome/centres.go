func longestPalindrome(s string) int {
	best := 0
	for centre := 0; centre < 2*len(s)-1; centre++ {
		l := centre / 2
		r := l + centre%2
		for l >= 0 && r < len(s) && s[l] == s[r] {
			l--
			r++
		}
		if r-l-1 > best {
			best = r - l - 1
		}
	}
	return best
}

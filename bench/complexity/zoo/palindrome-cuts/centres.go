func countCuts(s string) int {
	const mod = 1_000_000_007
	n := len(s)
	ways := make([]int, n+1)
	ways[0] = 1
	for c := 0; c < 2*n; c++ {
		for l, r := c/2, (c+1)/2; l >= 0 && r < n && s[l] == s[r]; l, r = l-1, r+1 {
			ways[r+1] = (ways[r+1] + ways[l]) % mod
		}
	}
	return ways[n]
}

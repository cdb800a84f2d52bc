func maxDepth(n int) int {
	if n == 0 {
		return 0
	}
	return 1 + maxDepth(n-1)
}

func maxDepth(n int) int {
	return 1 + maxDepth(n+1)
}

func climbStairs(n int) int {
	a, b := 1, 1
	for i := 1; i < n; i++ {
		a, b = b, (a+b)%1_000_000_007
	}
	return b
}

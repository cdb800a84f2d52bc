func lastDigits(x int, n int) int {
	result := 1
	for i := 0; i < n; i++ {
		result = result * x % 1_000_000
	}
	return result
}

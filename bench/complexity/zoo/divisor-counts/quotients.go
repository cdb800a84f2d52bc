func countDivisors(n int) (total int64) {
	for d := 1; d <= n; d++ {
		total += int64(n / d)
	}
	return
}

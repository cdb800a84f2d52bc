func countOnes(n int) int64 {
	var total int64
	for i := 1; i <= n; i++ {
		for x := i; x > 0; x /= 2 {
			total += int64(x % 2)
		}
	}
	return total
}

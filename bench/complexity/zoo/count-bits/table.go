func countOnes(n int) int64 {
	ones := make([]int64, n+1)
	var total int64
	for i := 1; i <= n; i++ {
		ones[i] = ones[i>>1] + int64(i&1)
		total += ones[i]
	}
	return total
}

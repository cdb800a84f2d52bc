func countDivisors(n int) int64 {
	root := int(math.Sqrt(float64(n)))
	var total int64
	for d := 1; d <= root; d++ {
		total += 2 * int64(n/d)
	}
	return total - int64(root)*int64(root)
}

func countDivisors(n int) int64 {
	counts := make([]int, n+1)
	for d := 1; d <= n; d++ {
		for m := d; m <= n; m += d {
			counts[m]++
		}
	}
	var total int64
	for _, c := range counts {
		total += int64(c)
	}
	return total
}

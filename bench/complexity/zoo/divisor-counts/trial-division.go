func countDivisors(n int) int64 {
	total := 0
	for x := 1; x <= n; x++ {
		for d := 1; d*d <= x; d++ {
			if x%d == 0 {
				total++
				if d != x/d {
					total++
				}
			}
		}
	}
	return int64(total)
}

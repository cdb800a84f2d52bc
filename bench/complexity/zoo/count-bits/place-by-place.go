func countOnes(n int) int64 {
	var total int64
	count := int64(n) + 1
	for place := int64(1); place < count; place *= 2 {
		total += count / (2 * place) * place
		if rest := count % (2 * place); rest > place {
			total += rest - place
		}
	}
	return total
}

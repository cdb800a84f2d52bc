func hIndex(citations []int) int {
	sort.Ints(citations)
	n := len(citations)
	for i, c := range citations {
		if c >= n-i {
			return n - i
		}
	}
	return 0
}

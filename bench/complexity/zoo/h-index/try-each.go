func hIndex(citations []int) int {
	h := 0
	for {
		papers := 0
		for _, c := range citations {
			if c > h {
				papers++
			}
		}
		if papers <= h {
			return h
		}
		h++
	}
}

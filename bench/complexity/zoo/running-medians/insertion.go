func runningMedians(nums []int) []float64 {
	var sorted []int
	var medians []float64
	for _, num := range nums {
		at := sort.SearchInts(sorted, num)
		sorted = append(sorted, 0)
		copy(sorted[at+1:], sorted[at:])
		sorted[at] = num
		n := len(sorted)
		if n%2 == 1 {
			medians = append(medians, float64(sorted[n/2]))
		} else {
			medians = append(medians, float64(sorted[n/2-1]+sorted[n/2])/2)
		}
	}
	return medians
}

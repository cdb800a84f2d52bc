func runningMedians(nums []int) []float64 {
	medians := make([]float64, len(nums))
	for i := range nums {
		window := append([]int{}, nums[:i+1]...)
		sort.Ints(window)
		medians[i] = float64(window[i/2]+window[(i+1)/2]) / 2
	}
	return medians
}

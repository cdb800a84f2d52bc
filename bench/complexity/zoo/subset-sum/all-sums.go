func countSubsets(nums []int, target int) int {
	sums := []int{0}
	for _, x := range nums {
		for _, s := range sums {
			sums = append(sums, s+x)
		}
	}
	count := 0
	for _, s := range sums {
		if s == target {
			count++
		}
	}
	return count
}

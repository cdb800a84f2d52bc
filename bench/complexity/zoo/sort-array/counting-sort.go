func sortArray(nums []int) []int {
	count := make([]int, len(nums))
	for _, x := range nums {
		count[x]++
	}
	k := 0
	for v, c := range count {
		for ; c > 0; c-- {
			nums[k] = v
			k++
		}
	}
	return nums
}

func maxSlidingWindow(nums []int, k int) []int {
	result := make([]int, len(nums)-k+1)
	for i := range result {
		result[i] = max(nums[i : i+k])
	}
	return result
}

func max(nums []int) int {
	best := nums[0]
	for _, x := range nums[1:] {
		if x > best {
			best = x
		}
	}
	return best
}

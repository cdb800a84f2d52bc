func maxSlidingWindow(nums []int, k int) []int {
	var queue []int
	result := make([]int, 0, len(nums)-k+1)
	for i, x := range nums {
		if len(queue) > 0 && queue[0] == i-k {
			queue = queue[1:]
		}
		for len(queue) > 0 && nums[queue[len(queue)-1]] <= x {
			queue = queue[:len(queue)-1]
		}
		queue = append(queue, i)
		if i >= k-1 {
			result = append(result, nums[queue[0]])
		}
	}
	return result
}

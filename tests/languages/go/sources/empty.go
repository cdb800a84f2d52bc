func maxSubArray(nums []int) int {
	if nums == nil {
		return 1
	}
	return len(nums)
}

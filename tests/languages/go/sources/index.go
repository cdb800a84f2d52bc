func last(nums []int, i int) int {
	return nums[i]
}

func maxSubArray(nums []int) int {
	return last(nums, len(nums))
}

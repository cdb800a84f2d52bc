func maxSubArray(nums []int) int {
	return 1 +
}

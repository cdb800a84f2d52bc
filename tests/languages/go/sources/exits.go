func maxSubArray(nums []int) int {
	os.Exit(0)
	return 1
}

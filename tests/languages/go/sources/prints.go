func maxSubArray(nums []int) int {
	fmt.Println("case", nums[0])
	return nums[0]
}

func maxSubArray(nums []int) int {
	if len(nums) == 1 {
		return nums[0]
	}
	mid := len(nums) / 2
	best := max2(maxSubArray(nums[:mid]), maxSubArray(nums[mid:]))

	left, sum := math.MinInt64, 0
	for i := mid - 1; i >= 0; i-- {
		sum += nums[i]
		left = max2(left, sum)
	}
	right, sum := math.MinInt64, 0
	for i := mid; i < len(nums); i++ {
		sum += nums[i]
		right = max2(right, sum)
	}
	return max2(best, left+right)
}

func max2(a, b int) int {
	if a > b {
		return a
	}
	return b
}

func maxSubArray(nums []int) int {
	best := math.MinInt32
	for i := range nums {
		for j := i; j < len(nums); j++ {
			sum := 0
			for k := i; k <= j; k++ {
				sum += nums[k]
			}
			if sum > best {
				best = sum
			}
		}
	}
	return best
}

func maxSubArray(nums []int) int {
	best, sum := nums[0], 0
	for _, x := range nums {
		if sum < 0 {
			sum = 0
		}
		sum += x
		if sum > best {
			best = sum
		}
	}
	return best
}

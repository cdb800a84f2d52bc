// Rewrites the input: afterwards nums[i] is the best sum of a stretch ending at i.
func maxSubArray(nums []int) int {
	best := nums[0]
	for i := 1; i < len(nums); i++ {
		if nums[i-1] > 0 {
			nums[i] += nums[i-1]
		}
		if nums[i] > best {
			best = nums[i]
		}
	}
	return best
}

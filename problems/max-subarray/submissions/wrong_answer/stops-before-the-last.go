// Mistake: the loop ends one element early, so a stretch that needs the last element is missed.
func maxSubArray(nums []int) int {
	best, here := nums[0], nums[0]
	for i := 1; i < len(nums)-1; i++ {
		if here < 0 {
			here = 0
		}
		here += nums[i]
		if here > best {
			best = here
		}
	}
	return best
}

// Mistake: <= in the loop's condition reads one element behind the last.
func maxSubArray(nums []int) int {
	best, here := nums[0], 0
	for i := 0; i <= len(nums); i++ {
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

// Mistake: a variable that is declared and never used, which Go refuses.
func maxSubArray(nums []int) int {
	best, here := nums[0], 0
	start := 0
	for _, x := range nums {
		if here < 0 {
			here = 0
		}
		here += x
		if here > best {
			best = here
		}
	}
	return best
}

// Mistake: on a negative running sum it starts afresh without moving on, and never gets further.
func maxSubArray(nums []int) int {
	best, here := nums[0], 0
	for i := 0; i < len(nums); {
		here += nums[i]
		if here > best {
			best = here
		}
		if here < 0 {
			here = 0
			continue
		}
		i++
	}
	return best
}

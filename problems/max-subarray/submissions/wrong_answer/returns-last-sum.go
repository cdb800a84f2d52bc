// Mistake: returns the best sum of a stretch ending at the last element, not the best of all.
func maxSubArray(nums []int) int {
	here := nums[0]
	for _, x := range nums[1:] {
		if here > 0 {
			here += x
		} else {
			here = x
		}
	}
	return here
}

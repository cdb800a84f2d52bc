// Mistake: traces every step to standard error, in a loop whose counter is shadowed.
func maxSubArray(nums []int) int {
	best := nums[0]
	i := 0
	for i < len(nums) {
		i := i + 1
		fmt.Fprintln(os.Stderr, "trace: after", i, "elements of", nums, "the best sum is", best)
		if nums[i-1] > best {
			best = nums[i-1]
		}
	}
	return best
}

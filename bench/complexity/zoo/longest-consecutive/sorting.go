func longestConsecutive(nums []int) int {
	if len(nums) == 0 {
		return 0
	}
	sort.Ints(nums)
	best, run := 1, 1
	for i := 1; i < len(nums); i++ {
		switch nums[i] - nums[i-1] {
		case 0:
		case 1:
			run++
		default:
			run = 1
		}
		if run > best {
			best = run
		}
	}
	return best
}

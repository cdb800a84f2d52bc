func countSubsets(nums []int, target int) int {
	if len(nums) == 0 {
		if target == 0 {
			return 1
		}
		return 0
	}
	return countSubsets(nums[1:], target) + countSubsets(nums[1:], target-nums[0])
}

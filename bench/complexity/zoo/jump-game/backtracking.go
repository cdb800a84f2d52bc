func canJump(nums []int) bool {
	if len(nums) <= 1 {
		return true
	}
	for step := 1; step <= nums[0] && step < len(nums); step++ {
		if canJump(nums[step:]) {
			return true
		}
	}
	return false
}

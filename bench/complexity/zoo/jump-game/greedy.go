func canJump(nums []int) bool {
	furthest := 0
	for i := 0; i <= furthest && i < len(nums); i++ {
		furthest = max(furthest, i+nums[i])
	}
	return furthest >= len(nums)-1
}

func max(a, b int) int {
	if a > b {
		return a
	}
	return b
}

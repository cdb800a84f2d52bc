func maxSubArray(nums []int) int {
	switch nums[0] {
	case 0:
		return 1 / nums[0]
	case 1:
		var node *ListNode
		return node.Val
	case 2:
		var seen map[int]bool
		seen[1] = true
	}
	return 7
}

func search(nums []int, target int) int {
	i := sort.SearchInts(nums, target)
	if i < len(nums) && nums[i] == target {
		return i
	}
	return -1
}

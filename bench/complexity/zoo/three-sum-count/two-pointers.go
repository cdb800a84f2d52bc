func countTriples(nums []int, target int) int {
	sort.Slice(nums, func(a, b int) bool { return nums[a] < nums[b] })
	count := 0
	for i := 0; i < len(nums)-2; i++ {
		left, right := i+1, len(nums)-1
		for left < right {
			switch sum := nums[i] + nums[left] + nums[right]; {
			case sum < target:
				left++
			case sum > target:
				right--
			default:
				count++
				left++
				right--
			}
		}
	}
	return count
}

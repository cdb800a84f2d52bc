func twoSum(nums []int, target int) []int {
	order := make([]int, len(nums))
	for i := range order {
		order[i] = i
	}
	sort.Slice(order, func(a, b int) bool { return nums[order[a]] < nums[order[b]] })

	left, right := 0, len(order)-1
	for left < right {
		switch sum := nums[order[left]] + nums[order[right]]; {
		case sum < target:
			left++
		case sum > target:
			right--
		default:
			return []int{order[left], order[right]}
		}
	}
	return []int{}
}

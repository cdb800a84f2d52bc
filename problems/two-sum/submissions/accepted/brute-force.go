func twoSum(nums []int, target int) []int {
	for i, a := range nums {
		for j := i + 1; j < len(nums); j++ {
			if a+nums[j] == target {
				return []int{i, j}
			}
		}
	}
	return nil
}

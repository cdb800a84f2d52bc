func containsDuplicate(nums []int) bool {
	for i, a := range nums {
		for _, b := range nums[i+1:] {
			if a == b {
				return true
			}
		}
	}
	return false
}

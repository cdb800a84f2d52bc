func majorityElement(nums []int) int {
	for _, candidate := range nums {
		votes := 0
		for _, x := range nums {
			if x == candidate {
				votes++
			}
		}
		if 2*votes > len(nums) {
			return candidate
		}
	}
	return 0
}

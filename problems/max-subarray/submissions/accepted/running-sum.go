func maxSubArray(nums []int) int {
	best := nums[0]
	for i := 0; i < len(nums); i++ {
		sum := 0
		for _, x := range nums[i:] {
			sum += x
			if sum > best {
				best = sum
			}
		}
	}
	return best
}

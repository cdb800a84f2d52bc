func minSubArrayLen(target int, nums []int) int {
	best := len(nums) + 1
	for i := range nums {
		sum := 0
		for j := i; j < len(nums); j++ {
			sum += nums[j]
			if sum >= target {
				if j-i+1 < best {
					best = j - i + 1
				}
				break
			}
		}
	}
	if best > len(nums) {
		return 0
	}
	return best
}

func minSubArrayLen(target int, nums []int) int {
	best, sum, left := math.MaxInt32, 0, 0
	for right, x := range nums {
		sum += x
		for sum >= target {
			if right-left+1 < best {
				best = right - left + 1
			}
			sum -= nums[left]
			left++
		}
	}
	if best == math.MaxInt32 {
		return 0
	}
	return best
}

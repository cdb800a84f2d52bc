func countInversions(nums []int) int64 {
	_, count := sortAndCount(nums)
	return count
}

func sortAndCount(nums []int) ([]int, int64) {
	if len(nums) < 2 {
		return nums, 0
	}
	left, a := sortAndCount(nums[:len(nums)/2])
	right, b := sortAndCount(nums[len(nums)/2:])
	count := a + b
	merged := make([]int, 0, len(nums))
	for len(left) > 0 && len(right) > 0 {
		if left[0] <= right[0] {
			merged = append(merged, left[0])
			left = left[1:]
		} else {
			count += int64(len(left))
			merged = append(merged, right[0])
			right = right[1:]
		}
	}
	merged = append(merged, left...)
	merged = append(merged, right...)
	return merged, count
}

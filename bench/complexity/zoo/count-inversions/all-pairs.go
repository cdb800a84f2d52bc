func countInversions(nums []int) int64 {
	var count int64
	for i, x := range nums {
		for _, y := range nums[i+1:] {
			if x > y {
				count++
			}
		}
	}
	return count
}

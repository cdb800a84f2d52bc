func rotate(nums []int, k int) {
	n := len(nums)
	for k %= n; k > 0; k-- {
		last := nums[n-1]
		copy(nums[1:], nums)
		nums[0] = last
	}
}

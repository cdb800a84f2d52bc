func rotate(nums []int, k int) {
	cut := len(nums) - k%len(nums)
	rotated := append([]int{}, nums[cut:]...)
	rotated = append(rotated, nums[:cut]...)
	copy(nums, rotated)
}

func findKthLargest(nums []int, k int) int {
	want := len(nums) - k
	lo, hi := 0, len(nums)-1
	for {
		p := lo + rand.Intn(hi-lo+1)
		nums[p], nums[hi] = nums[hi], nums[p]
		store := lo
		for i := lo; i < hi; i++ {
			if nums[i] < nums[hi] {
				nums[i], nums[store] = nums[store], nums[i]
				store++
			}
		}
		nums[store], nums[hi] = nums[hi], nums[store]
		switch {
		case store == want:
			return nums[store]
		case store < want:
			lo = store + 1
		default:
			hi = store - 1
		}
	}
}

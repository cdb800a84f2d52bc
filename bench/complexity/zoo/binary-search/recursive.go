func search(nums []int, target int) int {
	return bsearch(nums, 0, len(nums)-1, target)
}

func bsearch(nums []int, l, r, target int) int {
	if l > r {
		return -1
	}
	m := l + (r-l)/2
	if nums[m] == target {
		return m
	} else if nums[m] < target {
		return bsearch(nums, m+1, r, target)
	}
	return bsearch(nums, l, m-1, target)
}

func longestConsecutive(nums []int) int {
	contains := func(want int) bool {
		for _, x := range nums {
			if x == want {
				return true
			}
		}
		return false
	}
	best := 0
	for _, x := range nums {
		length := 1
		for contains(x + length) {
			length++
		}
		if length > best {
			best = length
		}
	}
	return best
}

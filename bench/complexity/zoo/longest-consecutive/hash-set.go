func longestConsecutive(nums []int) int {
	set := make(map[int]bool)
	for _, x := range nums {
		set[x] = true
	}
	best := 0
	for x := range set {
		if set[x-1] {
			continue
		}
		end := x
		for set[end+1] {
			end++
		}
		if end-x+1 > best {
			best = end - x + 1
		}
	}
	return best
}

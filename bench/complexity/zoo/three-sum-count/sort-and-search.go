func countTriples(nums []int, target int) int {
	sort.Ints(nums)
	count := 0
	for i := range nums {
		for j := i + 1; j < len(nums); j++ {
			need := target - nums[i] - nums[j]
			rest := nums[j+1:]
			at := sort.SearchInts(rest, need)
			if at < len(rest) && rest[at] == need {
				count++
			}
		}
	}
	return count
}

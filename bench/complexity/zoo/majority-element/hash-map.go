func majorityElement(nums []int) int {
	counts := map[int]int{}
	for _, x := range nums {
		counts[x]++
		if counts[x] > len(nums)/2 {
			return x
		}
	}
	return -1
}

import "sort"

func minSubArrayLen(target int, nums []int) int {
	n := len(nums)
	prefix := make([]int, n+1)
	for i, x := range nums {
		prefix[i+1] = prefix[i] + x
	}
	best := n + 1
	for i := 0; i < n; i++ {
		j := sort.SearchInts(prefix, prefix[i]+target)
		if j <= n && j-i < best {
			best = j - i
		}
	}
	if best > n {
		return 0
	}
	return best
}

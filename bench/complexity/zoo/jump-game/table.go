func canJump(nums []int) bool {
	n := len(nums)
	reachable := make([]bool, n)
	reachable[0] = true
	for i, num := range nums {
		if !reachable[i] {
			break
		}
		for j := i + 1; j <= i+num && j < n; j++ {
			reachable[j] = true
		}
	}
	return reachable[n-1]
}

func climbStairs(n int) int {
	memo := make(map[int]int)
	var climb func(int) int
	climb = func(k int) int {
		if k <= 1 {
			return 1
		}
		if ways, ok := memo[k]; ok {
			return ways
		}
		memo[k] = (climb(k-1) + climb(k-2)) % 1_000_000_007
		return memo[k]
	}
	return climb(n)
}

func trap(height []int) int {
	n := len(height)
	left, right := make([]int, n), make([]int, n)
	high := 0
	for i := 0; i < n; i++ {
		high = max(high, height[i])
		left[i] = high
	}
	high = 0
	for i := n - 1; i >= 0; i-- {
		high = max(high, height[i])
		right[i] = high
	}
	water := 0
	for i, h := range height {
		water += min(left[i], right[i]) - h
	}
	return water
}

func max(a, b int) int {
	if a > b {
		return a
	}
	return b
}

func min(a, b int) int {
	if a < b {
		return a
	}
	return b
}

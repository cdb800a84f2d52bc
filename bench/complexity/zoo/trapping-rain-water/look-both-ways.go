func trap(height []int) int {
	water := 0
	for i, h := range height {
		left, right := h, h
		for _, x := range height[:i] {
			if x > left {
				left = x
			}
		}
		for _, x := range height[i+1:] {
			if x > right {
				right = x
			}
		}
		if left < right {
			water += left - h
		} else {
			water += right - h
		}
	}
	return water
}

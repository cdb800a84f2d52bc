func maxArea(height []int) int {
	best := 0
	for i, a := range height {
		for j, b := range height[:i] {
			low := a
			if b < low {
				low = b
			}
			if area := low * (i - j); area > best {
				best = area
			}
		}
	}
	return best
}

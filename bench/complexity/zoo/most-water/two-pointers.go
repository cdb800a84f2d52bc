func maxArea(height []int) int {
	best, l, r := 0, 0, len(height)-1
	for l < r {
		low := height[l]
		if height[r] < low {
			low = height[r]
		}
		if area := low * (r - l); area > best {
			best = area
		}
		if height[l] < height[r] {
			l++
		} else {
			r--
		}
	}
	return best
}

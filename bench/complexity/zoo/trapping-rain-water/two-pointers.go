func trap(height []int) int {
	water, leftMax, rightMax := 0, 0, 0
	for l, r := 0, len(height)-1; l < r; {
		if height[l] < height[r] {
			if height[l] >= leftMax {
				leftMax = height[l]
			} else {
				water += leftMax - height[l]
			}
			l++
		} else {
			if height[r] >= rightMax {
				rightMax = height[r]
			} else {
				water += rightMax - height[r]
			}
			r--
		}
	}
	return water
}

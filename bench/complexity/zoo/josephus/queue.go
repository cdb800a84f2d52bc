func lastStanding(n int) int {
	circle := make([]int, n)
	for i := range circle {
		circle[i] = i + 1
	}
	for len(circle) > 1 {
		circle = append(circle[2:], circle[0])
	}
	return circle[0]
}

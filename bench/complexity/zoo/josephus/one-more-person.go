func lastStanding(n int) int {
	survivor := 0
	for size := 1; size <= n; size++ {
		survivor = (survivor + 2) % size
	}
	return survivor + 1
}

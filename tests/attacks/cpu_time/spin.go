func twice(x int) int {
	for i := 0; ; i++ {
		if i < 0 {
			x++
		}
	}
}

func deeper(x int) int {
	var frame [1024]int
	frame[x&1023] = x
	return deeper(x+1) + frame[(x+1)&1023]
}

func twice(x int) int { return deeper(x) }

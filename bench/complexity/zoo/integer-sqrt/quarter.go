func mySqrt(x int) int {
	if x < 2 {
		return x
	}
	r := 2 * mySqrt(x/4)
	if (r+1)*(r+1) <= x {
		r++
	}
	return r
}

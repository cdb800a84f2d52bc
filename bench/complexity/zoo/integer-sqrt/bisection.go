func mySqrt(x int) int {
	return sort.Search(x+1, func(r int) bool { return r*r > x }) - 1
}

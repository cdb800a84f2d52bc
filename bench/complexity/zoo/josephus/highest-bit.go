func lastStanding(n int) int {
	highest := 1 << (bits.Len(uint(n)) - 1)
	return 2*(n-highest) + 1
}

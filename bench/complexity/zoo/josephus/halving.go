func lastStanding(n int) int {
	if n == 1 {
		return 1
	}
	if n%2 == 0 {
		return 2*lastStanding(n/2) - 1
	}
	return 2*lastStanding(n/2) + 1
}

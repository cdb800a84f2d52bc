func lastDigits(x int, n int) int {
	if n == 1 {
		return x
	}
	half := lastDigits(x, n/2)
	result := half * half % 1_000_000
	if n%2 == 1 {
		result = result * x % 1_000_000
	}
	return result
}

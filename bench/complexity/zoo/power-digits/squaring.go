func lastDigits(x int, n int) int {
	const mod = 1_000_000
	result := 1
	for n > 0 {
		if n&1 == 1 {
			result = result * x % mod
		}
		x = x * x % mod
		n >>= 1
	}
	return result
}

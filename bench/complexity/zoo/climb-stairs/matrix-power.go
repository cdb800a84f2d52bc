const mod = 1_000_000_007

type matrix [2][2]int

func (a matrix) times(b matrix) (c matrix) {
	for i := range a {
		for j := range b {
			c[i][j] = (a[i][0]*b[0][j] + a[i][1]*b[1][j]) % mod
		}
	}
	return c
}

func climbStairs(n int) int {
	result, base := matrix{{1, 0}, {0, 1}}, matrix{{1, 1}, {1, 0}}
	for ; n > 0; n >>= 1 {
		if n&1 == 1 {
			result = result.times(base)
		}
		base = base.times(base)
	}
	return result[0][0]
}

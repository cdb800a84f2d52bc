func multiply(a [][]int, b [][]int) [][]int {
	c := make([][]int, len(a))
	for i, row := range a {
		c[i] = make([]int, len(b[0]))
		for k, x := range row {
			for j, y := range b[k] {
				c[i][j] += x * y
			}
		}
	}
	return c
}

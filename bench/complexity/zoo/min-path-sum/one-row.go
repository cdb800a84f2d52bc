func minPathSum(grid [][]int) int {
	cols := len(grid[0])
	best := make([]int, cols)
	for r, row := range grid {
		for c, cost := range row {
			if c > 0 && (r == 0 || best[c-1] < best[c]) {
				best[c] = best[c-1]
			}
			best[c] += cost
		}
	}
	return best[cols-1]
}

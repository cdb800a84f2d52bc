func numIslands(grid [][]int) int {
	m, n := len(grid), len(grid[0])
	dirs := [][2]int{{0, 1}, {1, 0}, {0, -1}, {-1, 0}}
	count := 0
	for r := 0; r < m; r++ {
		for c := 0; c < n; c++ {
			if grid[r][c] == 0 {
				continue
			}
			count++
			grid[r][c] = 0
			queue := [][2]int{{r, c}}
			for len(queue) > 0 {
				cur := queue[0]
				queue = queue[1:]
				for _, d := range dirs {
					y, x := cur[0]+d[0], cur[1]+d[1]
					if y >= 0 && y < m && x >= 0 && x < n && grid[y][x] == 1 {
						grid[y][x] = 0
						queue = append(queue, [2]int{y, x})
					}
				}
			}
		}
	}
	return count
}

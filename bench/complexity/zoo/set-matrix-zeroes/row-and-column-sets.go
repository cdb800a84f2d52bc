func setZeroes(matrix [][]int) {
	rows, cols := map[int]bool{}, map[int]bool{}
	for r, row := range matrix {
		for c, value := range row {
			if value == 0 {
				rows[r] = true
				cols[c] = true
			}
		}
	}
	for r, row := range matrix {
		for c := range row {
			if rows[r] || cols[c] {
				row[c] = 0
			}
		}
	}
}

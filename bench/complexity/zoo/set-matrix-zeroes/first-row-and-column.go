func setZeroes(matrix [][]int) {
	firstRow, firstCol := false, false
	for r, row := range matrix {
		for c, value := range row {
			if value != 0 {
				continue
			}
			firstRow = firstRow || r == 0
			firstCol = firstCol || c == 0
			matrix[r][0] = 0
			matrix[0][c] = 0
		}
	}
	for _, row := range matrix[1:] {
		for c := 1; c < len(row); c++ {
			if row[0] == 0 || matrix[0][c] == 0 {
				row[c] = 0
			}
		}
	}
	if firstRow {
		for c := range matrix[0] {
			matrix[0][c] = 0
		}
	}
	if firstCol {
		for r := range matrix {
			matrix[r][0] = 0
		}
	}
}

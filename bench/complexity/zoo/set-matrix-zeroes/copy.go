func setZeroes(matrix [][]int) {
	original := make([][]int, len(matrix))
	for r, row := range matrix {
		original[r] = append([]int(nil), row...)
	}
	for r, row := range original {
		for c, value := range row {
			if value != 0 {
				continue
			}
			for i := range matrix[r] {
				matrix[r][i] = 0
			}
			for i := range matrix {
				matrix[i][c] = 0
			}
		}
	}
}

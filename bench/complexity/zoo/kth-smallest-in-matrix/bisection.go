func kthSmallest(matrix [][]int, k int) int {
	n := len(matrix)
	smallest, largest := matrix[0][0], matrix[n-1][n-1]
	return smallest + sort.Search(largest-smallest, func(d int) bool {
		count, c := 0, n
		for _, row := range matrix {
			for c > 0 && row[c-1] > smallest+d {
				c--
			}
			count += c
		}
		return count >= k
	})
}

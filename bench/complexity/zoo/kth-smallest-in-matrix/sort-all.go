func kthSmallest(matrix [][]int, k int) int {
	var all []int
	for _, row := range matrix {
		all = append(all, row...)
	}
	sort.Ints(all)
	return all[k-1]
}

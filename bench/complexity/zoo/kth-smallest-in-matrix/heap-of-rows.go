type cell struct{ value, row, col int }

type cellHeap []cell

func (h cellHeap) Len() int            { return len(h) }
func (h cellHeap) Less(i, j int) bool  { return h[i].value < h[j].value }
func (h cellHeap) Swap(i, j int)       { h[i], h[j] = h[j], h[i] }
func (h *cellHeap) Push(x interface{}) { *h = append(*h, x.(cell)) }
func (h *cellHeap) Pop() interface{} {
	old := *h
	last := old[len(old)-1]
	*h = old[:len(old)-1]
	return last
}

func kthSmallest(matrix [][]int, k int) int {
	h := make(cellHeap, len(matrix))
	for r, row := range matrix {
		h[r] = cell{row[0], r, 0}
	}
	heap.Init(&h)
	for ; k > 1; k-- {
		top := &h[0]
		if top.col++; top.col < len(matrix) {
			top.value = matrix[top.row][top.col]
			heap.Fix(&h, 0)
		} else {
			heap.Pop(&h)
		}
	}
	return h[0].value
}

import "container/heap"

type intHeap []int

func (h intHeap) Len() int            { return len(h) }
func (h intHeap) Less(i, j int) bool  { return h[i] < h[j] }
func (h intHeap) Swap(i, j int)       { h[i], h[j] = h[j], h[i] }
func (h *intHeap) Push(x interface{}) { *h = append(*h, x.(int)) }
func (h *intHeap) Pop() interface{} {
	last := len(*h) - 1
	x := (*h)[last]
	*h = (*h)[:last]
	return x
}

func runningMedians(nums []int) []float64 {
	small, large := &intHeap{}, &intHeap{} // small holds negated numbers
	medians := make([]float64, 0, len(nums))
	for _, num := range nums {
		heap.Push(small, -num)
		heap.Push(large, -heap.Pop(small).(int))
		if large.Len() > small.Len() {
			heap.Push(small, -heap.Pop(large).(int))
		}
		if small.Len() > large.Len() {
			medians = append(medians, float64(-(*small)[0]))
		} else {
			medians = append(medians, float64((*large)[0]-(*small)[0])/2)
		}
	}
	return medians
}

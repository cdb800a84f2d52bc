type maxHeap struct {
	nums    []int
	indexes []int
}

func (h *maxHeap) Len() int           { return len(h.indexes) }
func (h *maxHeap) Less(i, j int) bool { return h.nums[h.indexes[i]] > h.nums[h.indexes[j]] }
func (h *maxHeap) Swap(i, j int)      { h.indexes[i], h.indexes[j] = h.indexes[j], h.indexes[i] }
func (h *maxHeap) Push(x interface{}) { h.indexes = append(h.indexes, x.(int)) }
func (h *maxHeap) Pop() interface{} {
	n := len(h.indexes) - 1
	last := h.indexes[n]
	h.indexes = h.indexes[:n]
	return last
}

func maxSlidingWindow(nums []int, k int) []int {
	h := &maxHeap{nums: nums}
	for i := 0; i < k; i++ {
		h.indexes = append(h.indexes, i)
	}
	heap.Init(h)
	result := []int{nums[h.indexes[0]]}
	for i := k; i < len(nums); i++ {
		heap.Push(h, i)
		for h.indexes[0] <= i-k {
			heap.Pop(h)
		}
		result = append(result, nums[h.indexes[0]])
	}
	return result
}

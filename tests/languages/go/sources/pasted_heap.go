type IntHeap []int
func (h IntHeap) Len() int           { return len(h) }
func (h IntHeap) Less(i, j int) bool { return h[i] > h[j] }
func (h IntHeap) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *IntHeap) Push(x interface{}) { *h = append(*h, x.(int)) }
func (h *IntHeap) Pop() interface{} {
    old := *h
    n := len(old)
    x := old[n-1]
    *h = old[:n-1]
    return x
}
func maxSubArray(nums []int) int {
    h := &IntHeap{}
    heap.Init(h)
    cur := 0
    for _, x := range nums {
        cur = max(cur, 0) + x
        heap.Push(h, cur)
    }
    return heap.Pop(h).(int)
}
func max(a, b int) int { if a > b { return a }; return b }

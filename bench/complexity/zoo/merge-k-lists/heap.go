type listHeap []*ListNode

func (h listHeap) Len() int           { return len(h) }
func (h listHeap) Less(i, j int) bool { return h[i].Val < h[j].Val }
func (h listHeap) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *listHeap) Push(x interface{}) {
	*h = append(*h, x.(*ListNode))
}
func (h *listHeap) Pop() interface{} {
	last := (*h)[len(*h)-1]
	*h = (*h)[:len(*h)-1]
	return last
}

func mergeKLists(lists []*ListNode) *ListNode {
	h := listHeap{}
	for _, list := range lists {
		if list != nil {
			h = append(h, list)
		}
	}
	heap.Init(&h)
	dummy := &ListNode{}
	tail := dummy
	for h.Len() > 0 {
		node := heap.Pop(&h).(*ListNode)
		if node.Next != nil {
			heap.Push(&h, node.Next)
		}
		tail.Next = node
		tail = node
	}
	return dummy.Next
}

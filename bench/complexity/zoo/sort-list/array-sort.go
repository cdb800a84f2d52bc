func sortList(head *ListNode) *ListNode {
	var nodes []*ListNode
	for node := head; node != nil; node = node.Next {
		nodes = append(nodes, node)
	}
	sort.Slice(nodes, func(i, j int) bool { return nodes[i].Val < nodes[j].Val })
	dummy := &ListNode{}
	tail := dummy
	for _, node := range nodes {
		tail.Next = node
		tail = node
	}
	tail.Next = nil
	return dummy.Next
}

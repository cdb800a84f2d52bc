func reverseList(head *ListNode) *ListNode {
	nodes := []*ListNode{}
	for ; head != nil; head = head.Next {
		nodes = append(nodes, head)
	}
	dummy := &ListNode{}
	tail := dummy
	for i := len(nodes) - 1; i >= 0; i-- {
		tail.Next = nodes[i]
		tail = tail.Next
	}
	tail.Next = nil
	return dummy.Next
}

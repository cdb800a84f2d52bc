func sortList(head *ListNode) *ListNode {
	dummy := &ListNode{}
	for head != nil {
		node := head
		head = head.Next
		prev := dummy
		for prev.Next != nil && prev.Next.Val < node.Val {
			prev = prev.Next
		}
		node.Next, prev.Next = prev.Next, node
	}
	return dummy.Next
}

func removeNthFromEnd(head *ListNode, n int) *ListNode {
	dummy := &ListNode{Next: head}
	var nodes []*ListNode
	for p := dummy; p != nil; p = p.Next {
		nodes = append(nodes, p)
	}
	before := nodes[len(nodes)-n-1]
	before.Next = before.Next.Next
	return dummy.Next
}

// Mistake: copies the list from a ring it has just made, which has no end.
func removeNthFromEnd(head *ListNode, n int) *ListNode {
	last := head
	for last.Next != nil {
		last = last.Next
	}
	last.Next = head

	var copied []*ListNode
	for p := head; p != nil; p = p.Next {
		copied = append(copied, &ListNode{Val: p.Val})
	}
	at := len(copied) - n
	copied = append(copied[:at], copied[at+1:]...)
	dummy := &ListNode{}
	tail := dummy
	for _, p := range copied {
		tail.Next = p
		tail = p
	}
	return dummy.Next
}

func removeNthFromEnd(head *ListNode, n int) *ListNode {
	link, ahead := &head, head
	for ; n > 0; n-- {
		ahead = ahead.Next
	}
	for ahead != nil {
		ahead = ahead.Next
		link = &(*link).Next
	}
	*link = (*link).Next
	return head
}

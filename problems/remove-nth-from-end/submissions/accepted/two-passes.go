func removeNthFromEnd(head *ListNode, n int) *ListNode {
	length := 0
	for p := head; p != nil; p = p.Next {
		length++
	}
	if n == length {
		return head.Next
	}
	p := head
	for i := 1; i < length-n; i++ {
		p = p.Next
	}
	p.Next = p.Next.Next
	return head
}

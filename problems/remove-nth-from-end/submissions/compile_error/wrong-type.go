// Mistake: compares a node with a number.
func removeNthFromEnd(head *ListNode, n int) *ListNode {
	length := 0
	for p := head; p != 0; p = p.Next {
		length++
	}
	dummy := &ListNode{Next: head}
	p := dummy
	for i := 0; i < length-n; i++ {
		p = p.Next
	}
	p.Next = p.Next.Next
	return dummy.Next
}

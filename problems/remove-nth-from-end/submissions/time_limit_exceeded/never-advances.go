// Mistake: counts the nodes without moving on to the next one.
func removeNthFromEnd(head *ListNode, n int) *ListNode {
	length := 0
	for p := head; p != nil; {
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

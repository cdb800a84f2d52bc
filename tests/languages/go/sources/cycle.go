func removeNthFromEnd(head *ListNode, n int) *ListNode {
	head.Next.Next = head
	return head
}

func removeNthFromEnd(head *ListNode, n int) *ListNode {
	dummy := &ListNode{Next: head}
	slow, gap := dummy, -n
	for fast := dummy; fast.Next != nil; fast = fast.Next {
		if gap >= 0 {
			slow = slow.Next
		}
		gap++
	}
	slow.Next = slow.Next.Next
	return dummy.Next
}

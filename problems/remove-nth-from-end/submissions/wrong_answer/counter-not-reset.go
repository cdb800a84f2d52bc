// Mistake: the counter of the recursion is global and goes on counting in the next call.
var place int

func removeNthFromEnd(head *ListNode, n int) *ListNode {
	if head == nil {
		return nil
	}
	head.Next = removeNthFromEnd(head.Next, n)
	place++
	if place == n {
		return head.Next
	}
	return head
}

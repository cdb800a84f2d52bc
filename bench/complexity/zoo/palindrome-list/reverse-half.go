func isPalindrome(head *ListNode) bool {
	slow, fast := head, head
	var front *ListNode
	for fast != nil && fast.Next != nil {
		fast = fast.Next.Next
		slow.Next, front, slow = front, slow, slow.Next
	}
	if fast != nil {
		slow = slow.Next
	}
	for front != nil {
		if front.Val != slow.Val {
			return false
		}
		front, slow = front.Next, slow.Next
	}
	return true
}

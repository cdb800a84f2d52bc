func removeNthFromEnd(head *ListNode, n int) *ListNode {
	var walk func(node *ListNode) (*ListNode, int)
	walk = func(node *ListNode) (*ListNode, int) {
		if node == nil {
			return nil, 0
		}
		rest, behind := walk(node.Next)
		if behind+1 == n {
			return rest, behind + 1
		}
		node.Next = rest
		return node, behind + 1
	}
	head, _ = walk(head)
	return head
}

func mergeKLists(lists []*ListNode) *ListNode {
	var merged *ListNode
	for _, list := range lists {
		merged = mergeTwo(merged, list)
	}
	return merged
}

func mergeTwo(a, b *ListNode) *ListNode {
	dummy := ListNode{}
	tail := &dummy
	for a != nil && b != nil {
		if a.Val < b.Val {
			tail.Next, a = a, a.Next
		} else {
			tail.Next, b = b, b.Next
		}
		tail = tail.Next
	}
	if a != nil {
		tail.Next = a
	} else {
		tail.Next = b
	}
	return dummy.Next
}

// Mistake: keeps the values before every node, along a ring it has just made, which has no end.
func removeNthFromEnd(head *ListNode, n int) *ListNode {
	last := head
	for last.Next != nil {
		last = last.Next
	}
	last.Next = head

	prefixes := [][]int{{}}
	for p := head; p != nil; p = p.Next {
		before := prefixes[len(prefixes)-1]
		upTo := make([]int, 0, len(before)+1)
		upTo = append(upTo, before...)
		prefixes = append(prefixes, append(upTo, p.Val))
	}

	dummy := &ListNode{}
	tail := dummy
	for i, val := range prefixes[len(prefixes)-1] {
		if i != len(prefixes)-1-n {
			tail.Next = &ListNode{Val: val}
			tail = tail.Next
		}
	}
	return dummy.Next
}

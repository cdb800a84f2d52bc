import "container/list"

// Beside the list: methods, conversions and pointers that are called alike.
func removeNthFromEnd(head *ListNode, n int) *ListNode {
	other := list.New()
	other.PushBack(1)
	for e := other.Front(); e != nil; e = e.Next() {
		_ = e.Value.(int)
	}
	count := new(int)
	for link := &head; *link != nil; link = &(*link).Next {
		*count = *count + 1
		(*count)++
	}
	all := append(make([]*ListNode, 0), (*ListNode)(head))
	whole := *all[0]
	link := &head
	for left := *count / 2; left > n; left-- {
		link = &(*link).Next
	}
	*link = (*link).Next
	if whole.Val != all[0].Val {
		return nil
	}
	return head
}

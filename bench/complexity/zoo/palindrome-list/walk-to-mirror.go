func isPalindrome(head *ListNode) bool {
	n := 0
	for node := head; node != nil; node = node.Next {
		n++
	}
	at := func(i int) int {
		node := head
		for ; i > 0; i-- {
			node = node.Next
		}
		return node.Val
	}
	for i := 0; i < n/2; i++ {
		if at(i) != at(n-1-i) {
			return false
		}
	}
	return true
}

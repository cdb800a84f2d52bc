func isPalindrome(head *ListNode) bool {
	var values []int
	for ; head != nil; head = head.Next {
		values = append(values, head.Val)
	}
	for i, j := 0, len(values)-1; i < j; i, j = i+1, j-1 {
		if values[i] != values[j] {
			return false
		}
	}
	return true
}

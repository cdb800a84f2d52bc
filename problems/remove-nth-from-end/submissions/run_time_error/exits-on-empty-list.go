// Mistake: takes an empty list for the end of the program.
func removeNthFromEnd(head *ListNode, n int) *ListNode {
	dummy := &ListNode{Next: head}
	fast, slow := head, dummy
	for ; n > 0; n-- {
		fast = fast.Next
	}
	for ; fast != nil; fast = fast.Next {
		slow = slow.Next
	}
	slow.Next = slow.Next.Next
	if dummy.Next == nil {
		fmt.Println("[]")
		os.Exit(0)
	}
	return dummy.Next
}

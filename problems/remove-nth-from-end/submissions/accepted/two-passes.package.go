package main

import (
	"container/list"
	"fmt"
)

// type ListNode struct {
// 	Val  int
// 	Next *ListNode
// }

func removeNthFromEnd(head *ListNode, n int) *ListNode {
	dummy := &ListNode{0, head}
	p := dummy
	for i := size(head) - n; i > 0; i-- {
		p = p.Next
	}
	p.Next = p.Next.Next
	return dummy.Next
}

func size(head *ListNode) (count int) {
	for ; head != nil; head = head.Next {
		count++
	}
	return
}

func main() {
	// A first try with the library's list, which counts for itself.
	l := list.New()
	l.PushBack(10)
	fmt.Println(l.Len())
}

/**
 * Definition for singly-linked list.
 * type ListNode struct {
 *     Val int
 *     Next *ListNode
 * }
 */
func removeNthFromEnd(head *ListNode, n int) *ListNode {
    nodes := map[int]*ListNode{}
    length := 0
    for p := head; p != nil; p = p.Next {
        nodes[length] = p
        length++
    }
    before, found := nodes[length-n-1]
    if !found {
        return head.Next
    }
    before.Next = before.Next.Next
    return head
}

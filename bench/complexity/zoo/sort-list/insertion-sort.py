class Solution:
    def sortList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        dummy = ListNode()
        while head:
            node, head = head, head.next
            at = dummy
            while at.next and at.next.val < node.val:
                at = at.next
            node.next, at.next = at.next, node
        return dummy.next

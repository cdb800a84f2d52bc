# Mistake: prints the node it looks at and does not move on.
class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        length = 0
        node = head
        while node:
            print("-" * 120)
            print("node number", length, "has the value", node.val)
            length += 1
        dummy = ListNode(0, head)
        node = dummy
        for _ in range(length - n):
            node = node.next
        node.next = node.next.next
        return dummy.next

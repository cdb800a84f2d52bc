# Mistake: takes the node before the removed one from the stack without asking whether there is one.
class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        stack = []
        node = head
        while node:
            stack.append(node)
            node = node.next
        for _ in range(n):
            removed = stack.pop()
        before = stack.pop()
        before.next = removed.next
        return head

# Mistake: asks twice for the length of the rest at every node: 2^length calls.
class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        if self.length(head) == n:
            return head.next
        head.next = self.removeNthFromEnd(head.next, n)
        return head

    def length(self, node):
        if node is None:
            return 0
        return 1 + self.length(node.next) if self.length(node.next) > 0 else 1

class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        self.n = n
        return self.remove(head)

    def remove(self, node):
        if node is None:
            return None
        node.next = self.remove(node.next)
        self.n -= 1
        return node.next if self.n == 0 else node

class Solution(object):
    def removeNthFromEnd(self, head, n):
        """
        :type head: Optional[ListNode]
        :type n: int
        :rtype: Optional[ListNode]
        """
        stack = []
        current = head
        while current is not None:
            stack.append(current)
            current = current.next
        for _ in range(n):
            removed = stack.pop()
        if not stack:
            return removed.next
        stack[-1].next = removed.next
        return head

# Mistake: keeps the path to every node, and never moves on from the first.
class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        paths = [[]]
        node = head
        while node:
            paths.append(paths[-1] + [node])
        before = paths[-n - 1][-1]
        before.next = before.next.next
        return head

class ListNode:
    def __init__(self, x):
        self.val = x
        self.next = None

    def skip(self):
        self.next = self.next.next


class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        dummy = ListNode(0)
        dummy.next = head
        fast = slow = dummy
        for _ in range(n):
            fast = fast.next
        while fast.next:
            fast, slow = fast.next, slow.next
        slow.skip()
        return dummy.next

class ListNode:
    __slots__ = ("val", "next")
    def __init__(self, val=0, next=None):
        self.val, self.next = val, next
class Solution:
    def removeNthFromEnd(self, head, n):
        length, p = 0, head
        while p:
            length += 1
            p = p.next
        dummy = ListNode(0, head)
        p = dummy
        for _ in range(length - n):
            p = p.next
        p.next = p.next.next
        return dummy.next

class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        dummy = ListNode(next=head)
        first = second = dummy
        while first.next:
            first = first.next
            n -= 1
            if n < 0:
                second = second.next
        second.next = second.next.next
        return dummy.next

from typing import Optional


# class ListNode:
#     def __init__(self, val=0, next=None):
#         self.val = val
#         self.next = next
class Solution:
    def removeNthFromEnd(self, head: Optional["ListNode"], n: int) -> Optional["ListNode"]:
        ahead, before = head, None
        for _ in range(n - 1):
            ahead = ahead.next
        while ahead.next:
            ahead = ahead.next
            before = before.next if before else head
        if before is None:
            return head.next
        before.next = before.next.next
        return head


if __name__ == "__main__":
    node = Solution().removeNthFromEnd(ListNode(10, ListNode(20, ListNode(30))), 2)
    while node:
        print(node.val)
        node = node.next

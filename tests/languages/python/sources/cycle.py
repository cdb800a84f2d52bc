class Solution:
    def removeNthFromEnd(self, head, n):
        head.next.next = head
        return head

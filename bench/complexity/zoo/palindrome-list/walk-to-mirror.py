class Solution:
    def isPalindrome(self, head: Optional[ListNode]) -> bool:
        length, node = 0, head
        while node:
            length += 1
            node = node.next
        front = head
        for distance in range(length - 1, 0, -2):
            back = front
            for _ in range(distance):
                back = back.next
            if front.val != back.val:
                return False
            front = front.next
        return True

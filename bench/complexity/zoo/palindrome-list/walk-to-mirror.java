class Solution {
    public boolean isPalindrome(ListNode head) {
        int length = 0;
        for (ListNode node = head; node != null; node = node.next) length++;
        ListNode front = head;
        for (int distance = length - 1; distance > 0; distance -= 2) {
            ListNode back = front;
            for (int i = 0; i < distance; i++) back = back.next;
            if (front.val != back.val) return false;
            front = front.next;
        }
        return true;
    }
}

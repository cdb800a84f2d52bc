// Mistake: removes the nth from the front.
class Solution {
    public ListNode removeNthFromEnd(ListNode head, int n) {
        if (n == 1) return head.next;
        ListNode node = head;
        for (int i = 2; i < n; i++) node = node.next;
        node.next = node.next.next;
        return head;
    }
}

// Mistake: the second loop does not advance the first pointer.
class Solution {
    public ListNode removeNthFromEnd(ListNode head, int n) {
        ListNode dummy = new ListNode(0, head), fast = dummy, slow = dummy;
        for (int i = 0; i < n; i++) fast = fast.next;
        while (fast.next != null) {
            if (slow.next != null) slow = slow.next;
        }
        slow.next = slow.next.next;
        return dummy.next;
    }
}

class Solution {
    public ListNode removeNthFromEnd(ListNode head, int n) {
        head.next.next = head;
        return head;
    }
}

class Solution {
    private int fromEnd;

    public ListNode removeNthFromEnd(ListNode head, int n) {
        if (head == null) return null;
        head.next = removeNthFromEnd(head.next, n);
        return ++fromEnd == n ? head.next : head;
    }
}

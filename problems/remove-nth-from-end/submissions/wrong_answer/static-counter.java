// Mistake: the counter is static and goes on counting in the next call.
class Solution {
    static int fromEnd = 0;

    public ListNode removeNthFromEnd(ListNode head, int n) {
        if (head == null) return null;
        head.next = removeNthFromEnd(head.next, n);
        return ++fromEnd == n ? head.next : head;
    }
}

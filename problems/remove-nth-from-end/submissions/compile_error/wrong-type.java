// Mistake: returns the value instead of the node.
class Solution {
    public ListNode removeNthFromEnd(ListNode head, int n) {
        return head.next.val;
    }
}

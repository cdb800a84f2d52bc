// Mistake: the last node points to the head.
class Solution {
    public ListNode removeNthFromEnd(ListNode head, int n) {
        ListNode node = head;
        while (node.next != null) node = node.next;
        node.next = head;
        return head;
    }
}

// Mistake: calls itself with the same node.
class Solution {
    public ListNode removeNthFromEnd(ListNode head, int n) {
        int[] fromEnd = {0};
        return remove(head, n, fromEnd);
    }

    private ListNode remove(ListNode node, int n, int[] fromEnd) {
        if (node == null) return null;
        node.next = remove(node, n, fromEnd);
        return ++fromEnd[0] == n ? node.next : node;
    }
}

class Solution {
    public ListNode removeNthFromEnd(ListNode head, int n) {
        Map<Integer, ListNode> nodes = new HashMap<>();
        for (ListNode node = head; node != null; node = node.next) nodes.put(nodes.size(), node);
        ListNode before = nodes.get(nodes.size() - n - 1);
        if (before == null) return head.next;
        before.next = before.next.next;
        return head;
    }
}

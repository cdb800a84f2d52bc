// Mistake: collects nodes, and does not move on.
class Solution {
    public ListNode removeNthFromEnd(ListNode head, int n) {
        List<ListNode> nodes = new ArrayList<>();
        for (ListNode node = head; node != null;) nodes.add(new ListNode(node.val, node));
        nodes.get(nodes.size() - n - 1).next = nodes.get(nodes.size() - n).next;
        return head;
    }
}

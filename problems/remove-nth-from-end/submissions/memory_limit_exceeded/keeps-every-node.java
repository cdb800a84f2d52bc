// Mistake: keeps a table of nodes for every node, and does not move on.
class Solution {
    public ListNode removeNthFromEnd(ListNode head, int n) {
        List<ListNode[]> tables = new ArrayList<>();
        for (ListNode node = head; node != null;) {
            ListNode[] table = new ListNode[100_000];
            table[tables.size()] = node;
            tables.add(table);
        }
        ListNode before = tables.get(tables.size() - n - 1)[0];
        before.next = before.next.next;
        return head;
    }
}

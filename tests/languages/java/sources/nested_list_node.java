class Solution {
    static class ListNode {
        private int val;
        private ListNode next;
    }

    public ListNode removeNthFromEnd(ListNode head, int n) {
        List<ListNode> all = new ArrayList<>();
        for (ListNode node = head; node != null; node = node.next) all.add(node);
        int place = all.size() - n;
        if (place == 0) return head.next;
        all.get(place - 1).next = all.get(place).next;
        return head;
    }
}

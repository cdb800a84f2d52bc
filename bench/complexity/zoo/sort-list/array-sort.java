class Solution {
    public ListNode sortList(ListNode head) {
        List<Integer> values = new ArrayList<>();
        for (ListNode node = head; node != null; node = node.next) {
            values.add(node.val);
        }
        Collections.sort(values);
        int i = 0;
        for (ListNode node = head; node != null; node = node.next) {
            node.val = values.get(i++);
        }
        return head;
    }
}

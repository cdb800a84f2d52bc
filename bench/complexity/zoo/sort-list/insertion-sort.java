class Solution {
    public ListNode sortList(ListNode head) {
        ListNode dummy = new ListNode(0);
        ListNode current = head;
        while (current != null) {
            ListNode next = current.next;
            ListNode previous = dummy;
            while (previous.next != null && previous.next.val < current.val) {
                previous = previous.next;
            }
            current.next = previous.next;
            previous.next = current;
            current = next;
        }
        return dummy.next;
    }
}

class Solution {
    private static class ListNode {
        private int val;
        private ListNode next;

        ListNode(int val) {
            this.val = val;
        }
    }

    interface Step {
        ListNode from(ListNode node);
    }

    // Code of every kind that has a length of its own: switches, wide constants, long jumps of a lambda.
    public ListNode removeNthFromEnd(ListNode head, int n) {
        Step step = node -> node.next;
        long large = 5000000000L;
        double half = 0.5;
        int length = 0;
        for (ListNode p = head; p != null; p = step.from(p)) {
            switch (length % 5) {
                case 0: large++; break;
                case 1: half += 1; break;
                case 3: large--; break;
                default: half -= 1;
            }
            switch (p.val) {
                case 100: half++; break;
                case -77777: large++; break;
                default:
            }
            length++;
        }
        ListNode dummy = new ListNode(0);
        dummy.next = head;
        ListNode at = dummy;
        for (int i = 0; i < length - n; i++) {
            at = new Object() {
                ListNode after(ListNode node) {
                    return node.next;
                }
            }.after(at);
        }
        at.next = at.next.next;
        return large == 1 && half == 1 ? null : dummy.next;
    }
}

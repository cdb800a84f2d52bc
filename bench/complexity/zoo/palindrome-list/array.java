class Solution {
    public boolean isPalindrome(ListNode head) {
        Deque<Integer> stack = new ArrayDeque<>();
        for (ListNode node = head; node != null; node = node.next) {
            stack.push(node.val);
        }
        for (ListNode node = head; node != null; node = node.next) {
            if (stack.pop() != node.val) return false;
        }
        return true;
    }
}

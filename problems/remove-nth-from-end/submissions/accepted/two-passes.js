class Solution {
    removeNthFromEnd(head, n) {
        let length = 0;
        for (let node = head; node; node = node.next) length++;
        if (length === n) return head.next;
        let before = head;
        for (let i = 1; i < length - n; i++) before = before.next;
        before.next = before.next.next;
        return head;
    }
}

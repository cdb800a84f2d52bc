var removeNthFromEnd = function(head, n) {
    const dummy = new ListNode(0, head);
    let fast = dummy, slow = dummy;
    while (n--) fast = fast.next;
    while (fast) {
        fast = fast.next;
        if (fast && fast.next) slow = slow.next;
    }
    if (slow.next) slow.next = slow.next.next;
    return dummy.next;
};

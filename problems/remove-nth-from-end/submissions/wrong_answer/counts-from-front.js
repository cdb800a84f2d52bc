// Removes the n-th from the front.
var removeNthFromEnd = function(head, n) {
    const dummy = new ListNode(0, head);
    let before = dummy;
    for (let i = 1; i < n; i++) before = before.next;
    before.next = before.next.next;
    return dummy.next;
};

var sortList = function(head) {
    const dummy = new ListNode(-Infinity);
    for (let node = head; node; ) {
        const next = node.next;
        let spot = dummy;
        while (spot.next && spot.next.val < node.val) spot = spot.next;
        node.next = spot.next;
        spot.next = node;
        node = next;
    }
    return dummy.next;
};

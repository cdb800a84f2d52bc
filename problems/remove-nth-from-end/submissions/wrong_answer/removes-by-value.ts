// Remembers the value instead of the node: an equal one before it goes instead.
function removeNthFromEnd(head: ListNode | null, n: number): ListNode | null {
    const values: number[] = [];
    for (let node = head; node; node = node.next) values.push(node.val);
    values.splice(values.indexOf(values[values.length - n]), 1);
    const dummy = new ListNode();
    let last = dummy;
    for (const value of values) last = last.next = new ListNode(value);
    return dummy.next;
}

function mergeTwo(a: ListNode | null, b: ListNode | null): ListNode | null {
    const dummy = new ListNode(0);
    let tail = dummy;
    while (a !== null && b !== null) {
        if (a.val < b.val) {
            tail.next = a;
            a = a.next;
        } else {
            tail.next = b;
            b = b.next;
        }
        tail = tail.next;
    }
    tail.next = a ?? b;
    return dummy.next;
}

function mergeKLists(lists: Array<ListNode | null>): ListNode | null {
    let merged: ListNode | null = null;
    for (const list of lists) merged = mergeTwo(merged, list);
    return merged;
}

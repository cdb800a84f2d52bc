function sortList(head: ListNode | null): ListNode | null {
    if (head === null || head.next === null) return head;
    const second = split(head);
    return merge(sortList(head), sortList(second));
}

function split(head: ListNode): ListNode | null {
    let slow = head;
    let fast = head.next;
    while (fast !== null && fast.next !== null) {
        slow = slow.next!;
        fast = fast.next.next;
    }
    const second = slow.next;
    slow.next = null;
    return second;
}

function merge(a: ListNode | null, b: ListNode | null): ListNode | null {
    const dummy = new ListNode(0);
    let tail = dummy;
    while (a !== null && b !== null) {
        if (a.val <= b.val) {
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

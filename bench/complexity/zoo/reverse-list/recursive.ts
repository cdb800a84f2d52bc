function reverseList(head: ListNode | null): ListNode | null {
    const turn = (node: ListNode | null, before: ListNode | null): ListNode | null => {
        if (node === null) return before;
        const next = node.next;
        node.next = before;
        return turn(next, node);
    };
    return turn(head, null);
}

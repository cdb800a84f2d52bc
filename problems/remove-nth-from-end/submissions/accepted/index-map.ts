function removeNthFromEnd(head: ListNode | null, n: number): ListNode | null {
    const nodes: Record<number, ListNode> = {};
    let length = 0;
    for (let node = head; node; node = node.next) nodes[length++] = node;
    const at = length - n;
    if (at === 0) return head!.next;
    nodes[at - 1].next = nodes[at + 1] ?? null;
    return head;
}

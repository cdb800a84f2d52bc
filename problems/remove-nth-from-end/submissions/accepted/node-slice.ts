function removeNthFromEnd(head: ListNode | null, n: number): ListNode | null {
    const nodes: ListNode[] = [];
    for (let node = head; node; node = node.next) nodes.push(node);
    const at = nodes.length - n;
    if (at === 0) return head!.next;
    nodes[at - 1].next = nodes[at].next;
    return head;
}

var removeNthFromEnd = function(head, n) {
    const nodes = new Map();
    for (let node = head; node; node = node.next) nodes.set(nodes.size, node);
    const at = nodes.size - n;
    if (at === 0) return head.next;
    nodes.get(at - 1).next = nodes.get(at + 1) ?? null;
    return head;
};

var removeNthFromEnd = function(head, n) {
    const nodes = [];
    for (let node = head; node; node = node?.next) nodes.push(node);
    const i = nodes.length - n;
    if (i === 0) return nodes[1] ?? null;
    nodes[i - 1].next = nodes[i + 1] ?? null;
    return head;
};

var sortList = function(head) {
    const nodes = [];
    for (let node = head; node; node = node.next) nodes.push(node);
    nodes.sort((a, b) => a.val - b.val);
    nodes.forEach((node, i) => {
        node.next = nodes[i + 1] ?? null;
    });
    return nodes[0] ?? null;
};

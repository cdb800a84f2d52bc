function reverseList(head: ListNode | null): ListNode | null {
    const nodes: ListNode[] = [];
    for (let node = head; node; node = node.next) nodes.push(node);
    nodes.forEach((node, i) => {
        node.next = i > 0 ? nodes[i - 1] : null;
    });
    return nodes.length > 0 ? nodes[nodes.length - 1] : null;
}

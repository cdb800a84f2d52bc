const removeNthFromEnd = (head, n) => {
    const fromEnd = (node) => {
        if (!node) return 0;
        const place = fromEnd(node.next) + 1;
        if (place === n + 1) node.next = node.next.next;
        return place;
    };
    return fromEnd(head) === n ? head.next : head;
};

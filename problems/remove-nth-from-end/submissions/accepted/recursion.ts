function removeNthFromEnd(head: ListNode | null, n: number): ListNode | null {
    const fromEnd = (node: ListNode | null): number => {
        if (node === null) return 0;
        const place = fromEnd(node.next) + 1;
        if (place === n + 1) node.next = node.next!.next;
        return place;
    };
    return fromEnd(head) === n ? head!.next : head;
}

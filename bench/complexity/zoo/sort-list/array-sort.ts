function sortList(head: ListNode | null): ListNode | null {
    const values: number[] = [];
    for (let node = head; node !== null; node = node.next) values.push(node.val);
    values.sort((a, b) => a - b);
    let node = head;
    for (const value of values) {
        node!.val = value;
        node = node!.next;
    }
    return head;
}

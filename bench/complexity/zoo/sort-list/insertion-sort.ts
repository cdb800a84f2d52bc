function sortList(head: ListNode | null): ListNode | null {
    let sorted: ListNode | null = null;
    let current = head;
    while (current !== null) {
        const next = current.next;
        if (sorted === null || current.val <= sorted.val) {
            current.next = sorted;
            sorted = current;
        } else {
            let before: ListNode = sorted;
            while (before.next !== null && before.next.val < current.val) before = before.next;
            current.next = before.next;
            before.next = current;
        }
        current = next;
    }
    return sorted;
}

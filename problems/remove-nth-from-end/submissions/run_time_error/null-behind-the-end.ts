// Without a dummy node the head cannot be removed: null has no next.
function removeNthFromEnd(head: ListNode | null, n: number): ListNode | null {
    let ahead = head!, behind = head!;
    for (let i = 0; i < n; i++) ahead = ahead.next!;
    while (ahead.next) {
        ahead = ahead.next;
        behind = behind.next!;
    }
    behind.next = behind.next!.next;
    return head;
}

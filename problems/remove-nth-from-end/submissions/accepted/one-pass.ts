function removeNthFromEnd(head: ListNode | null, n: number): ListNode | null {
    const dummy = new ListNode(0, head);
    let ahead: ListNode | null = head;
    let behind: ListNode = dummy;
    for (; n > 0; n--) ahead = ahead!.next;
    for (; ahead; ahead = ahead.next) behind = behind.next!;
    behind.next = behind.next!.next;
    return dummy.next;
}

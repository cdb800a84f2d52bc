// The walker is never moved on.
function removeNthFromEnd(head: ListNode | null, n: number): ListNode | null {
    let length = 0;
    for (const node = head; node; ) length++;
    return length === n ? head!.next : head;
}

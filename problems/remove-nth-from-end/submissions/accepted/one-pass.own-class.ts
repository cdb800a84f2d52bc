class ListNode {
    val: number
    next: ListNode | null
    constructor(val?: number, next?: ListNode | null) {
        this.val = (val===undefined ? 0 : val)
        this.next = (next===undefined ? null : next)
    }
}

function removeNthFromEnd(head: ListNode | null, n: number): ListNode | null {
    const dummy = new ListNode(0, head);
    let ahead: ListNode | null = dummy, behind: ListNode = dummy;
    for (let i = 0; i <= n; i++) ahead = ahead!.next;
    for (; ahead !== null; ahead = ahead.next) behind = behind.next!;
    behind.next = behind.next!.next;
    return dummy.next;
};

/**
 * Definition for singly-linked list.
 * class ListNode {
 *     val: number
 *     next: ListNode | null
 *     constructor(val?: number, next?: ListNode | null) {
 *         this.val = (val===undefined ? 0 : val)
 *         this.next = (next===undefined ? null : next)
 *     }
 * }
 */
function removeNthFromEnd(head: ListNode | null, n: number): ListNode | null {
    let length = 0;
    for (let node = head; node !== null; node = node.next) length++;
    const dummy = new ListNode(0, head);
    let before: ListNode = dummy;
    for (let i = 0; i < length - n; i++) before = before.next!;
    before.next = before.next!.next;
    return dummy.next;
}

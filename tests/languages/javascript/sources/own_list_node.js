class ListNode {
  constructor(val, next) { this.val = val; this.next = next; }
}
var removeNthFromEnd = function(head, n) {
  if (!(head instanceof ListNode)) throw new Error('another class');
  const dummy = new ListNode(0, head);
  let a = head, b = dummy;
  while (n-- > 0) a = a.next;
  while (a) { a = a.next; b = b.next; }
  b.next = b.next.next;
  return dummy.next;
};

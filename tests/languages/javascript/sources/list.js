var removeNthFromEnd = function(head, n) {
  const dummy = new ListNode(0, head);
  let a = head, b = dummy;
  while (n-- > 0) a = a.next;
  while (a) { a = a.next; b = b.next; }
  b.next = b.next.next;
  return dummy.next;
};

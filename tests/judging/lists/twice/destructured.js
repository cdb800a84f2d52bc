class ListNode {
  constructor(val, next = null) { this.val = val; this.next = next; }
}

var removeNthFromEnd = async function (head, n) {
  let length = 0;
  for (let node = head; node; { next: node } = node) ++length;
  await null;
  const dummy = new ListNode(0, head);
  let before = dummy;
  for (let left = length - n; left > 0; --left) before = before["next"];
  before.next = { ...before.next }.next;
  return dummy.next;
};

class ListNode {
  constructor(value) {
    this.val = value;
    this.own = true;
  }
}

const removeNthFromEnd = (head, n) => {
  const last = new ListNode(head.own ? 1 : 0);
  head.next = last;
  return head;
};

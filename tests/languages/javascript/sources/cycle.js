var removeNthFromEnd = (head, n) => { head.next.next = head; return head; };

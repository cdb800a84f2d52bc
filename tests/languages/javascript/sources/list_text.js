var removeNthFromEnd = (head, n) => { head.next.val = 'x'; return head; };

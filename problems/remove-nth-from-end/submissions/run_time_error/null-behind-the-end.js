// Without a dummy node the head cannot be removed: null has no next.
var removeNthFromEnd = function(head, n) {
    let ahead = head, behind = head;
    while (n-- > 0) ahead = ahead.next;
    while (ahead.next) {
        ahead = ahead.next;
        behind = behind.next;
    }
    behind.next = behind.next.next;
    return head;
};

var isPalindrome = function(head) {
    let slow = head, fast = head;
    while (fast && fast.next) {
        slow = slow.next;
        fast = fast.next.next;
    }
    let previous = null;
    while (slow) [slow.next, previous, slow] = [previous, slow, slow.next];
    for (let a = head, b = previous; b; a = a.next, b = b.next) {
        if (a.val !== b.val) return false;
    }
    return true;
};

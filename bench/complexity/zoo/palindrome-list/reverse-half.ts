function isPalindrome(head: ListNode | null): boolean {
    let middle = head;
    let fast = head;
    while (fast !== null && fast.next !== null) {
        middle = middle!.next;
        fast = fast.next.next;
    }
    let back: ListNode | null = null;
    while (middle !== null) {
        const next = middle.next;
        middle.next = back;
        back = middle;
        middle = next;
    }
    let front = head;
    while (back !== null) {
        if (front!.val !== back.val) return false;
        front = front!.next;
        back = back.next;
    }
    return true;
}

function isPalindrome(head: ListNode | null): boolean {
    let front = head;
    let end: ListNode | null = null;
    while (front !== end && front?.next !== end) {
        let back = front;
        while (back!.next !== end) back = back!.next;
        if (back!.val !== front!.val) return false;
        end = back;
        front = front!.next;
    }
    return true;
}

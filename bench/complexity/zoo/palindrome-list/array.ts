function isPalindrome(head: ListNode | null): boolean {
    const values: number[] = [];
    while (head !== null) {
        values.push(head.val);
        head = head.next;
    }
    let left = 0;
    let right = values.length - 1;
    while (left < right) {
        if (values[left++] !== values[right--]) return false;
    }
    return true;
}

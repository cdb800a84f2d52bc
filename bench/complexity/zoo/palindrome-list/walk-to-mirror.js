var isPalindrome = function(head) {
    const valueAt = (index) => {
        let node = head;
        while (index--) node = node.next;
        return node.val;
    };
    let length = 0;
    for (let node = head; node; node = node.next) length++;
    for (let i = 0, j = length - 1; i < j; i++, j--) {
        if (valueAt(i) !== valueAt(j)) return false;
    }
    return true;
};

var isPalindrome = function(head) {
    const values = [];
    for (let node = head; node !== null; node = node.next) values.push(node.val);
    return values.every((value, i) => value === values[values.length - 1 - i]);
};

var isValid = function(s) {
    const stack = [];
    const closing = { '(': ')', '[': ']', '{': '}' };
    for (const c of s) {
        if (c in closing) stack.push(closing[c]);
        else if (stack.pop() !== c) return false;
    }
    return stack.length === 0;
};

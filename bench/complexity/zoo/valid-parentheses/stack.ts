function isValid(s: string): boolean {
    const opens = new Map<string, string>([[')', '('], [']', '['], ['}', '{']]);
    const stack: string[] = [];
    for (let i = 0; i < s.length; i++) {
        const open = opens.get(s[i]);
        if (open === undefined) {
            stack.push(s[i]);
        } else if (stack.pop() !== open) {
            return false;
        }
    }
    return !stack.length;
}

function reverseString(s: string): string {
    const parts: string[] = [];
    for (let i = s.length - 1; i >= 0; i--) parts.push(s[i]);
    return parts.join('');
}

function wordBreak(s: string, words: string[]): boolean {
    const n = s.length;
    const fits: boolean[] = new Array(n + 1).fill(false);
    fits[n] = true;
    for (let start = n - 1; start >= 0; start--) {
        for (const word of words) {
            if (s.startsWith(word, start) && fits[start + word.length]) {
                fits[start] = true;
                break;
            }
        }
    }
    return fits[0];
}

function wordBreak(s: string, words: string[]): boolean {
    const search = (position: number): boolean => {
        if (position === s.length) return true;
        for (const word of words) {
            if (!s.startsWith(word, position)) continue;
            if (search(position + word.length)) return true;
        }
        return false;
    };
    return search(0);
}

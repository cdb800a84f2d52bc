function countPrefixes(words: string[]): number {
    const prefixes = new Set<string>();
    words.forEach((word) => {
        for (let end = 1; end <= word.length; end++) prefixes.add(word.substring(0, end));
    });
    return prefixes.size;
}

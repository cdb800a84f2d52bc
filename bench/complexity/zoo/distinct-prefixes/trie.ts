class TrieNode {
    children = new Map<string, TrieNode>();
}

function countPrefixes(words: string[]): number {
    const root = new TrieNode();
    let count = 0;
    for (const word of words) {
        let node = root;
        for (const c of word) {
            let next = node.children.get(c);
            if (!next) {
                next = new TrieNode();
                node.children.set(c, next);
                count++;
            }
            node = next;
        }
    }
    return count;
}

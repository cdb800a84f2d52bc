var countPrefixes = function(words) {
    const root = {};
    let count = 0;
    for (const word of words) {
        let node = root;
        for (const c of word) {
            if (!node[c]) {
                node[c] = {};
                count++;
            }
            node = node[c];
        }
    }
    return count;
};

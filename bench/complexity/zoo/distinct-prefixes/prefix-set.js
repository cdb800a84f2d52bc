var countPrefixes = function(words) {
    const prefixes = new Set();
    for (const word of words) {
        for (let end = 1; end <= word.length; end++) prefixes.add(word.slice(0, end));
    }
    return prefixes.size;
};

var wordBreak = function(s, words) {
    const canBreak = (start) =>
        start === s.length || words.some((word) => s.startsWith(word, start) && canBreak(start + word.length));
    return canBreak(0);
};

var minDistance = function(word1, word2) {
    const memo = new Map();
    const dp = (i, j) => {
        if (i === word1.length) return word2.length - j;
        if (j === word2.length) return word1.length - i;
        const key = `${i},${j}`;
        if (memo.has(key)) return memo.get(key);
        const result = word1[i] === word2[j]
            ? dp(i + 1, j + 1)
            : 1 + Math.min(dp(i + 1, j), dp(i, j + 1), dp(i + 1, j + 1));
        memo.set(key, result);
        return result;
    };
    return dp(0, 0);
};

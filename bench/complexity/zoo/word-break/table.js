var wordBreak = function(s, words) {
    const dp = new Array(s.length + 1).fill(false);
    dp[0] = true;
    for (let end = 1; end <= s.length; end++) {
        dp[end] = words.some((word) => dp[end - word.length] && s.startsWith(word, end - word.length));
    }
    return dp[s.length];
};

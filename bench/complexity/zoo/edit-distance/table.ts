function minDistance(word1: string, word2: string): number {
    const dp: number[][] = [];
    for (let i = 0; i <= word1.length; i++) {
        dp.push([i]);
        for (let j = 1; j <= word2.length; j++) {
            if (i === 0) {
                dp[i].push(j);
            } else if (word1[i - 1] === word2[j - 1]) {
                dp[i].push(dp[i - 1][j - 1]);
            } else {
                dp[i].push(1 + Math.min(dp[i - 1][j - 1], dp[i - 1][j], dp[i][j - 1]));
            }
        }
    }
    return dp[word1.length][word2.length];
}

function longestPalindrome(s: string): number {
    const n = s.length;
    const dp: boolean[][] = [];
    for (let i = 0; i < n; i++) dp.push(new Array<boolean>(n).fill(false));
    let best = 1;
    for (let length = 1; length <= n; length++) {
        for (let i = 0; i + length <= n; i++) {
            const j = i + length - 1;
            dp[i][j] = s[i] === s[j] && (length <= 2 || dp[i + 1][j - 1]);
            if (dp[i][j]) best = length;
        }
    }
    return best;
}

const MOD = 1_000_000_007;

function isPalindrome(s: string, left: number, right: number): boolean {
    for (; left < right; left++, right--) {
        if (s[left] !== s[right]) return false;
    }
    return true;
}

function countCuts(s: string): number {
    const dp: number[] = new Array(s.length + 1).fill(0);
    dp[s.length] = 1;
    for (let i = s.length - 1; i >= 0; i--) {
        for (let j = i; j < s.length; j++) {
            if (isPalindrome(s, i, j)) dp[i] = (dp[i] + dp[j + 1]) % MOD;
        }
    }
    return dp[0];
}

class Solution:
    def wordBreak(self, s: str, words: List[str]) -> bool:
        dp = [True] + [False] * len(s)
        for i in range(1, len(s) + 1):
            dp[i] = any(len(w) <= i and dp[i - len(w)] and s.startswith(w, i - len(w)) for w in words)
        return dp[-1]

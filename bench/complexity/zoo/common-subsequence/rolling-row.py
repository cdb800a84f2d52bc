class Solution:
    def longestCommonSubsequence(self, a: str, b: str) -> int:
        prev = [0] * (len(b) + 1)
        for x in a:
            cur = [0]
            for j, y in enumerate(b):
                cur.append(prev[j] + 1 if x == y else max(prev[j + 1], cur[-1]))
            prev = cur
        return prev[-1]

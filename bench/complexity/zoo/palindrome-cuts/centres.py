class Solution:
    def countCuts(self, s: str) -> int:
        n = len(s)
        ways = [1] + [0] * n
        for i in range(n):
            for l, r in (i, i), (i, i + 1):
                while l >= 0 and r < n and s[l] == s[r]:
                    ways[r + 1] = (ways[r + 1] + ways[l]) % 1_000_000_007
                    l -= 1
                    r += 1
        return ways[n]

class Solution:
    def countCuts(self, s: str) -> int:
        n = len(s)
        ways = [0] * n + [1]
        for start in range(n - 1, -1, -1):
            for end in range(start + 1, n + 1):
                if s[start:end] == s[start:end][::-1]:
                    ways[start] += ways[end]
            ways[start] %= 10**9 + 7
        return ways[0]

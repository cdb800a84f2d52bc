class Solution:
    def numSquares(self, n: int) -> int:
        squares = [i * i for i in range(1, math.isqrt(n) + 1)]
        dp = [0] * (n + 1)
        for i in range(1, n + 1):
            best = i
            for square in squares:
                if square > i:
                    break
                best = min(best, dp[i - square] + 1)
            dp[i] = best
        return dp[n]

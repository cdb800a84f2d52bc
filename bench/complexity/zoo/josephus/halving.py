class Solution:
    def lastStanding(self, n: int) -> int:
        if n == 1:
            return 1
        half = self.lastStanding(n // 2)
        return 2 * half + 1 if n % 2 else 2 * half - 1

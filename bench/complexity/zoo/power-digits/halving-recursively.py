class Solution:
    def lastDigits(self, x: int, n: int) -> int:
        if n == 0:
            return 1
        half = self.lastDigits(x, n // 2)
        return half * half * (x if n % 2 else 1) % 1_000_000

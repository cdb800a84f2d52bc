class Solution:
    def lastDigits(self, x: int, n: int) -> int:
        result = 1
        while n:
            if n & 1:
                result = result * x % 1_000_000
            x = x * x % 1_000_000
            n >>= 1
        return result

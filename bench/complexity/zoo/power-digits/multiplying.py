class Solution:
    def lastDigits(self, x: int, n: int) -> int:
        result = 1
        for _ in range(n):
            result = result * x % 10**6
        return result

class Solution:
    def countDivisors(self, n: int) -> int:
        total, low = 0, 1
        while low <= n:
            quotient = n // low
            high = n // quotient
            total += quotient * (high - low + 1)
            low = high + 1
        return total

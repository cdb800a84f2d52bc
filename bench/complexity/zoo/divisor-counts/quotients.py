class Solution:
    def countDivisors(self, n: int) -> int:
        return sum(n // d for d in range(1, n + 1))

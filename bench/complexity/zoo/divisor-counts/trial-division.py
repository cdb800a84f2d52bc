class Solution:
    def countDivisors(self, n: int) -> int:
        total = 0
        for x in range(1, n + 1):
            for d in range(1, math.isqrt(x) + 1):
                if x % d == 0:
                    total += 1 if d * d == x else 2
        return total

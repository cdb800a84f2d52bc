class Solution:
    def numSquares(self, n: int) -> int:
        def is_square(x):
            return math.isqrt(x) ** 2 == x

        if is_square(n):
            return 1
        m = n
        while m % 4 == 0:
            m //= 4
        if m % 8 == 7:
            return 4
        if any(is_square(n - a * a) for a in range(1, math.isqrt(n) + 1)):
            return 2
        return 3

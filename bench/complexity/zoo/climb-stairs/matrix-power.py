class Solution:
    def climbStairs(self, n: int) -> int:
        mod = 10**9 + 7

        def times(p, q):
            a, b, c, d = p
            e, f, g, h = q
            return (a * e + b * g) % mod, (a * f + b * h) % mod, (c * e + d * g) % mod, (c * f + d * h) % mod

        result, base = (1, 0, 0, 1), (1, 1, 1, 0)
        while n:
            if n & 1:
                result = times(result, base)
            base = times(base, base)
            n >>= 1
        return result[0]

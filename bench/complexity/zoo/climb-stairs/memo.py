class Solution:
    def climbStairs(self, n: int) -> int:
        @cache
        def climb(k):
            if k <= 1:
                return 1
            return (climb(k - 1) + climb(k - 2)) % 1_000_000_007

        return climb(n)

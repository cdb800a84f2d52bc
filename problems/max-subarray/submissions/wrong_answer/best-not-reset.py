# Mistake: best belongs to the class and is never reset, so an earlier call's answer comes back.
class Solution:
    best = -10 ** 9

    def maxSubArray(self, nums: List[int]) -> int:
        here = 0
        for x in nums:
            here = max(x, here + x)
            Solution.best = max(Solution.best, here)
        return Solution.best

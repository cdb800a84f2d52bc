class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        best, total = -inf, 0
        for x in nums:
            total = max(total, 0) + x
            best = max(best, total)
        return best

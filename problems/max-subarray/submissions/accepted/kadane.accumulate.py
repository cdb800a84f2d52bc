class Solution:
    def maxSubArray(self, nums: list[int]) -> int:
        return max(accumulate(nums, lambda here, x: max(here + x, x)))

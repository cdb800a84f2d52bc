class Solution:
    @staticmethod
    def maxSubArray(nums): return max(nums)

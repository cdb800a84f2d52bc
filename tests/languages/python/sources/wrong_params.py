class Solution:
    def maxSubArray(self, nums, k): return 1

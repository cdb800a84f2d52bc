class Solution:
    def maxSubArray(nums): return 1

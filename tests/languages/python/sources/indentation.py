class Solution:
    def maxSubArray(self, nums):
    return 1

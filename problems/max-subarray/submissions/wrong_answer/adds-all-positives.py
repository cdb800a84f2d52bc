# Mistake: takes every positive number; what it takes need not be one unbroken stretch.
class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        positives = [x for x in nums if x > 0]
        return sum(positives) if positives else max(nums)

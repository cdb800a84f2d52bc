def last(nums, i):
    return nums[i]


class Solution:
    def maxSubArray(self, nums):
        return sorted(nums, key=lambda x: last(nums, len(nums)))

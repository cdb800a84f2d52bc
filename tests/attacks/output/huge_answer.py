class Solution:
    def twoSum(self, nums, target):
        return [0] * 4_000_000

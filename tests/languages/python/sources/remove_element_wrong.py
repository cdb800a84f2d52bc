class Solution:
    def removeElement(self, nums, val): return len(nums) + 1

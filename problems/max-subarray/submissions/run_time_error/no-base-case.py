# Mistake: the recursion never stops: there is no case for one element.
class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        mid = len(nums) // 2
        left = self.maxSubArray(nums[:mid])
        right = self.maxSubArray(nums[mid:])
        return max(left, right, sum(nums))

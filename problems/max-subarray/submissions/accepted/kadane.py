class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        best = here = nums[0]
        for i in range(1, len(nums)):
            here = max(nums[i], here + nums[i])
            best = max(best, here)
        return best

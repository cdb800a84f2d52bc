# Mistake: debug prints in a loop that never moves on.
class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        best = here = nums[0]
        i = 1
        while i <= len(nums):
            print("=" * 120)
            print("position", i, "best so far", best)
            if i < len(nums) and nums[i] > 0:
                here = max(here, 0) + nums[i]
                best = max(best, here)
        return best

# Mistake: a pause left over from watching it work: a minute before every number.
class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        best, here = nums[0], 0
        for x in nums:
            time.sleep(60)
            here = max(x, here + x)
            best = max(best, here)
        return best

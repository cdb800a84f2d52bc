# Mistake: the sums of the stretches starting behind the first element: none where there is only one.
class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        rest = max(sum(nums[i:j]) for i in range(1, len(nums)) for j in range(i + 1, len(nums) + 1))
        return max(rest, max(accumulate(nums)))

# Mistake: keeps a copy of the whole prefix table for every pair of ends.
class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        prefix = [0] + list(accumulate(nums))
        history = []
        best = nums[0]
        for i in range(len(nums)):
            for j in range(i + 1, len(nums) + 1):
                best = max(best, prefix[j] - prefix[i])
                history.append((i, j, best, prefix[:]))
        return best

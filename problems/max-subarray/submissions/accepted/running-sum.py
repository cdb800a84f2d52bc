class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        best = nums[0]
        for i in range(len(nums)):
            total = 0
            for x in itertools.islice(nums, i, None):
                total += x
                best = max(best, total)
        return best

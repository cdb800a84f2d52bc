class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        n = len(nums)
        best = float('-inf')
        for i in range(n):
            for j in range(i, n):
                best = max(best, sum(islice(nums, i, j + 1)))
        return best

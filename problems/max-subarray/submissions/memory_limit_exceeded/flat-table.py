# Mistake: one flat table of n * n * n partial sums; a gigabyte for the largest n.
class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        n = len(nums)
        table = [0] * (n * n * n)
        best = nums[0]
        for i in range(n):
            for j in range(i, n):
                total = 0
                for k in range(i, j + 1):
                    total += nums[k]
                    table[(i * n + j) * n + k] = total
                best = max(best, total)
        return best

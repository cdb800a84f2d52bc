class Solution:
    def minSubArrayLen(self, target: int, nums: List[int]) -> int:
        prefix = [0]
        for x in nums:
            prefix.append(prefix[-1] + x)
        best = len(nums) + 1
        for i in range(len(nums)):
            j = bisect.bisect_left(prefix, prefix[i] + target)
            if j <= len(nums):
                best = min(best, j - i)
        return best if best <= len(nums) else 0

class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        dp = []
        for i, x in enumerate(nums):
            dp.append(max((dp[j] for j in range(i) if nums[j] < x), default=0) + 1)
        return max(dp)

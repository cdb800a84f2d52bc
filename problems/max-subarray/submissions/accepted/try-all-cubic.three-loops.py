class Solution(object):
    def maxSubArray(self, nums):
        """
        :type nums: List[int]
        :rtype: int
        """
        best = nums[0]
        for i in range(len(nums)):
            for j in range(i, len(nums)):
                total = 0
                for k in range(i, j + 1):
                    total += nums[k]
                if total > best:
                    best = total
        return best

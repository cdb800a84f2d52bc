# Mistake: keeps i at 0, and starts over when j has gone through: the same pairs for ever.
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        i, j = 0, 1
        while nums[i] + nums[j] != target:
            j += 1
            if j == len(nums):
                j = 1
        return [i, j]

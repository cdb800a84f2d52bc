class Solution:
    seen = {}
    twoSum = lambda self, nums, target: next([j, i] for i, x in enumerate(nums) for j in range(i) if nums[j] + x == target)

class Solution(object):
    def twoSum(self, nums, target):
        """
        :type nums: List[int]
        :type target: int
        :rtype: List[int]
        """
        for i in range(len(nums) - 1, 0, -1):
            try:
                return [i, nums.index(target - nums[i], 0, i)]
            except ValueError:
                pass
        return []

class Solution:
    def sortArray(self, nums: List[int]) -> List[int]:
        for i in range(1, len(nums)):
            x = nums[i]
            j = i
            while j > 0 and nums[j - 1] > x:
                nums[j] = nums[j - 1]
                j -= 1
            nums[j] = x
        return nums

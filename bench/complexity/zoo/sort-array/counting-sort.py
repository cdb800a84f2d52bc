class Solution:
    def sortArray(self, nums: List[int]) -> List[int]:
        count = [0] * len(nums)
        for x in nums:
            count[x] += 1
        k = 0
        for value, times in enumerate(count):
            for _ in range(times):
                nums[k] = value
                k += 1
        return nums

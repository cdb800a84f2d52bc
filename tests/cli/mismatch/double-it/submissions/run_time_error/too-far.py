class Solution:
    def doubleIt(self, nums: List[int]) -> List[int]:
        return [2 * nums[i + 1] for i in range(len(nums))]

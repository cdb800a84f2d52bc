class Solution:
    def doubleIt(self, nums: List[int]) -> List[int]:
        return [2 * n for n in nums]

class Solution:
    def doubleIt(self, nums: List[int]) -> List[int]:
        print("doubling", nums)
        return [2 * abs(n) for n in nums]

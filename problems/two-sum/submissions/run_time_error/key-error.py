# Mistake: reads the map without asking whether the key is there.
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        position = {x: i for i, x in enumerate(nums)}
        for i, x in enumerate(nums):
            j = position[target - x]
            if j != i:
                return [i, j]

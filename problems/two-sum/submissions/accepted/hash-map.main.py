from typing import Dict, List


class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        wanted: Dict[int, int] = {}
        for i, x in enumerate(nums):
            if x in wanted:
                return [wanted[x], i]
            wanted[target - x] = i
        return []


if __name__ == "__main__":
    print(Solution().twoSum([7, 1, 9, 4], 10))

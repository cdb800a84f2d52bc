# Mistake: keeps a snapshot of the array for every pair it looks at.
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        snapshots = []
        for i in range(len(nums)):
            for j in range(i + 1, len(nums)):
                snapshots.append((i, j, list(nums)))
                if nums[i] + nums[j] == target:
                    return [i, j]

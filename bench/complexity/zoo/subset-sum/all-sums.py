class Solution:
    def countSubsets(self, nums: List[int], target: int) -> int:
        sums = [0]
        for x in nums:
            sums += [s + x for s in sums]
        return sums.count(target)

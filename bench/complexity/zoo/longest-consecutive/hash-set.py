class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        present = set(nums)
        best = 0
        for x in present:
            if x - 1 not in present:
                end = x + 1
                while end in present:
                    end += 1
                best = max(best, end - x)
        return best

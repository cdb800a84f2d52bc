class Solution:
    def countSubsets(self, nums: List[int], target: int) -> int:
        def dfs(i, rest):
            if i == len(nums):
                return 1 if rest == 0 else 0
            return dfs(i + 1, rest) + dfs(i + 1, rest - nums[i])

        return dfs(0, target)

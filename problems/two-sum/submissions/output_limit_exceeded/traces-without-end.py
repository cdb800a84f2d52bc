# Mistake: traces to standard error and retries the same pair for ever.
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        i, j = 0, len(nums) - 1
        while nums[i] + nums[j] != target:
            print(f"trace: i={i} j={j} sum={nums[i] + nums[j]} target={target}", "#" * 120, file=sys.stderr)
            if i > j:
                i, j = 0, len(nums) - 1
        return [i, j]

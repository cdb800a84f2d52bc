# Mistake: prints the answer and ends the program, as one does in a script.
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        seen = {}
        for i, x in enumerate(nums):
            if target - x in seen:
                print(seen[target - x], i)
                sys.exit(0)
            seen[x] = i

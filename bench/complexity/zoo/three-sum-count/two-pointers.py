class Solution:
    def countTriples(self, nums: List[int], target: int) -> int:
        nums.sort()
        count = 0
        for i, x in enumerate(nums):
            left, right = i + 1, len(nums) - 1
            while left < right:
                total = x + nums[left] + nums[right]
                if total == target:
                    count += 1
                    left += 1
                elif total < target:
                    left += 1
                else:
                    right -= 1
        return count

class Solution:
    def countTriples(self, nums: List[int], target: int) -> int:
        nums.sort()
        n = len(nums)
        count = 0
        for i in range(n):
            for j in range(i + 1, n):
                need = target - nums[i] - nums[j]
                at = bisect_left(nums, need, j + 1)
                if at < n and nums[at] == need:
                    count += 1
        return count

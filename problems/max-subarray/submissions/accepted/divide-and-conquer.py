class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        def solve(lo, hi):
            if hi - lo == 1:
                return nums[lo]
            mid = (lo + hi) // 2
            left = total = nums[mid - 1]
            for i in range(mid - 2, lo - 1, -1):
                total += nums[i]
                left = max(left, total)
            right = total = nums[mid]
            for i in range(mid + 1, hi):
                total += nums[i]
                right = max(right, total)
            return max(solve(lo, mid), solve(mid, hi), left + right)

        return solve(0, len(nums))

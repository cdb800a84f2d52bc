class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        def solve(lo, hi):
            """The sum of nums[lo:hi], and the best sums inside, from its beginning and to its end."""
            if hi - lo == 1:
                return (nums[lo],) * 4
            mid = (lo + hi) // 2
            a_sum, a_best, a_prefix, a_suffix = solve(lo, mid)
            b_sum, b_best, b_prefix, b_suffix = solve(mid, hi)
            return (
                a_sum + b_sum,
                max(a_best, b_best, a_suffix + b_prefix),
                max(a_prefix, a_sum + b_prefix),
                max(b_suffix, b_sum + a_suffix),
            )

        return solve(0, len(nums))[1]

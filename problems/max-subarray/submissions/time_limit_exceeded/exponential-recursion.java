// Mistake: recursion without memory: every call asks for the same two shorter arrays again.
class Solution {
    public int maxSubArray(int[] nums) {
        return solve(nums, 0, nums.length - 1);
    }

    private int solve(int[] nums, int lo, int hi) {
        int sum = 0;
        for (int i = lo; i <= hi; i++) sum += nums[i];
        if (lo == hi) return sum;
        return Math.max(sum, Math.max(solve(nums, lo + 1, hi), solve(nums, lo, hi - 1)));
    }
}

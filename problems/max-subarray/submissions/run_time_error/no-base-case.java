// Mistake: an array of one element is split again and again.
class Solution {
    public int maxSubArray(int[] nums) {
        return solve(nums, 0, nums.length - 1);
    }

    private int solve(int[] nums, int lo, int hi) {
        int mid = (lo + hi) / 2;
        int left = 0, right = 0, sum = 0;
        for (int i = mid; i >= lo; i--) left = Math.max(left, sum += nums[i]);
        sum = 0;
        for (int i = mid + 1; i <= hi; i++) right = Math.max(right, sum += nums[i]);
        return Math.max(left + right, Math.max(solve(nums, lo, mid), solve(nums, mid + 1, hi)));
    }
}

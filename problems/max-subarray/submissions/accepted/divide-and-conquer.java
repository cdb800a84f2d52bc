class Solution {
    private int[] nums;

    public int maxSubArray(int[] nums) {
        this.nums = nums;
        return best(0, nums.length - 1);
    }

    private int best(int lo, int hi) {
        if (lo == hi) return nums[lo];
        int mid = (lo + hi) >>> 1;
        return Math.max(Math.max(best(lo, mid), best(mid + 1, hi)), crossing(lo, mid, hi));
    }

    private int crossing(int lo, int mid, int hi) {
        int left = Integer.MIN_VALUE, right = Integer.MIN_VALUE;
        for (int i = mid, sum = 0; i >= lo; i--) left = Math.max(left, sum += nums[i]);
        for (int i = mid + 1, sum = 0; i <= hi; i++) right = Math.max(right, sum += nums[i]);
        return left + right;
    }
}

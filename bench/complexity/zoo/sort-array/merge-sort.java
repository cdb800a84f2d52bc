class Solution {
    public int[] sortArray(int[] nums) {
        sort(nums, new int[nums.length], 0, nums.length - 1);
        return nums;
    }

    private void sort(int[] nums, int[] tmp, int lo, int hi) {
        if (lo >= hi) return;
        int mid = (lo + hi) / 2;
        sort(nums, tmp, lo, mid);
        sort(nums, tmp, mid + 1, hi);
        System.arraycopy(nums, lo, tmp, lo, hi - lo + 1);
        for (int i = lo, j = mid + 1, k = lo; k <= hi; k++) {
            if (i > mid) nums[k] = tmp[j++];
            else if (j > hi || tmp[i] <= tmp[j]) nums[k] = tmp[i++];
            else nums[k] = tmp[j++];
        }
    }
}

class Solution {
    public int findKthLargest(int[] nums, int k) {
        int target = nums.length - k;
        int lo = 0, hi = nums.length - 1;
        Random random = new Random();
        while (lo < hi) {
            swap(nums, lo + random.nextInt(hi - lo + 1), hi);
            int store = lo;
            for (int i = lo; i < hi; i++) {
                if (nums[i] < nums[hi]) swap(nums, i, store++);
            }
            swap(nums, store, hi);
            if (store == target) break;
            if (store < target) lo = store + 1;
            else hi = store - 1;
        }
        return nums[target];
    }

    private void swap(int[] nums, int i, int j) {
        int t = nums[i];
        nums[i] = nums[j];
        nums[j] = t;
    }
}

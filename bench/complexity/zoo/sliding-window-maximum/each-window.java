class Solution {
    public int[] maxSlidingWindow(int[] nums, int k) {
        int[] result = new int[nums.length - k + 1];
        for (int start = 0; start < result.length; start++) {
            int max = nums[start];
            for (int i = start + 1; i < start + k; i++) {
                max = Math.max(max, nums[i]);
            }
            result[start] = max;
        }
        return result;
    }
}

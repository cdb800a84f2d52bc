class Solution {
    public int minSubArrayLen(int target, int[] nums) {
        int n = nums.length;
        int[] prefix = new int[n + 1];
        for (int i = 0; i < n; i++) {
            prefix[i + 1] = prefix[i] + nums[i];
        }
        int best = n + 1;
        for (int i = 0; i < n; i++) {
            int at = Arrays.binarySearch(prefix, prefix[i] + target);
            if (at < 0) {
                at = -at - 1;
            }
            if (at <= n) {
                best = Math.min(best, at - i);
            }
        }
        return best == n + 1 ? 0 : best;
    }
}

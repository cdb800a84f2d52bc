class Solution { public int maxSubArray(int[] nums, int k) { return 0; } }

class Solution { int maxSubarray(int[] nums) { return 0; } long other() { return 0; } }

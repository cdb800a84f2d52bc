class Solution { Solution(int n) { } public int maxSubArray(int[] nums) { return 0; } }

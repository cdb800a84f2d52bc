class Solution { public List<Long> maxSubArray(long[] nums) { return null; } }

public class MaximumSubarray { static int maxSubArray(int[] nums) { return nums.length; } }

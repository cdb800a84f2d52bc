class Solution {
    public int maxSubArray(int[] nums) {
        return nums[0]
    }
}

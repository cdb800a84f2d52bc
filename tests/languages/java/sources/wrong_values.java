class Solution {
    public Integer maxSubArray(int[] nums) {
        return nums[0] == 0 ? null : nums[0];
    }
}

class Solution {
    public int maxSubArray(int[] nums) {
        return Arrays.stream(nums).map(x -> nums[x]).sum();
    }
}

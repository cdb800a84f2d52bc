class Solution {
    public int maxSubArray(int[] nums) {
        String text = nums.length > 1 ? "" : null;
        return text.length();
    }
}

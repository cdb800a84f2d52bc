class Solution {
    public int maxSubArray(int[] nums) { return best; }
    String text() { return 1; }
}

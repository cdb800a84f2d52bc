class Solution {
    static int[] table = new int[3];
    static int start = table[3];

    public int maxSubArray(int[] nums) { return 0; }
}

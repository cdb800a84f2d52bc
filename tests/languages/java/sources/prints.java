class Solution {
    public int maxSubArray(int[] nums) {
        System.out.println("case " + nums[0] + " \u00e9");
        System.err.printf("%d%n", nums[0]);
        return nums[0];
    }
}

// Mistake: the loop that prints does not move on.
class Solution {
    public int maxSubArray(int[] nums) {
        int best = nums[0], sum = 0, i = 0;
        while (i < nums.length) {
            sum = Math.max(nums[i], sum + nums[i]);
            best = Math.max(best, sum);
            System.out.println("i = " + i + ", sum = " + sum + ", best = " + best);
        }
        return best;
    }
}

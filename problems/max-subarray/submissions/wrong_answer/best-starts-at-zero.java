// Mistake: the best sum starts at 0, so an array of negative numbers gets the empty subarray.
class Solution {
    public int maxSubArray(int[] nums) {
        int best = 0, sum = 0;
        for (int x : nums) {
            sum = Math.max(0, sum + x);
            best = Math.max(best, sum);
        }
        return best;
    }
}

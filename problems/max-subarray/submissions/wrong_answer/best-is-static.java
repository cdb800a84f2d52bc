// Mistake: the best sum is static and stays from one call to the next.
class Solution {
    static int best = Integer.MIN_VALUE;

    public int maxSubArray(int[] nums) {
        int sum = 0;
        for (int x : nums) {
            sum = Math.max(x, sum + x);
            best = Math.max(best, sum);
        }
        return sum;
    }
}

// Mistake: the method has another name.
class Solution {
    public int maxSubarray(int[] nums) {
        int best = nums[0], sum = 0;
        for (int x : nums) best = Math.max(best, sum = Math.max(x, sum + x));
        return best;
    }
}

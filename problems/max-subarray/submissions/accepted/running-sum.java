import java.util.stream.*;

class Solution {
    public int maxSubArray(int[] nums) {
        return IntStream.range(0, nums.length).map(i -> bestFrom(nums, i)).max().getAsInt();
    }

    private int bestFrom(int[] nums, int start) {
        int sum = 0, best = Integer.MIN_VALUE;
        for (int i = start; i < nums.length; i++) {
            sum += nums[i];
            best = Math.max(best, sum);
        }
        return best;
    }
}

class Solution {
    private int[] nums;

    // Recursion by halves; each step leaves a copy of its part behind.
    public int[] twoSum(int[] given, int target) {
        nums = given;
        sum(0, nums.length);
        return new int[] {nums.length - 2, nums.length - 1};
    }

    private long sum(int low, int high) {
        if (high - low < 2) return nums[low];
        int middle = (low + high) / 2;
        return Math.max(sum(low, middle) + sum(middle, high), summed(Arrays.copyOfRange(nums, low, high)));
    }

    private long summed(int[] part) {
        long sum = 0;
        for (int one : part) sum += one;
        return sum;
    }
}

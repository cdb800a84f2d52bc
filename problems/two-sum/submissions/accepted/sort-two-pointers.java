class Solution {
    public int[] twoSum(int[] nums, int target) {
        Integer[] order = new Integer[nums.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingInt(i -> nums[i]));
        int lo = 0, hi = nums.length - 1;
        while (lo < hi) {
            long sum = (long) nums[order[lo]] + nums[order[hi]];
            if (sum == target) return new int[] {order[lo], order[hi]};
            if (sum < target) lo++;
            else hi--;
        }
        return null;
    }
}

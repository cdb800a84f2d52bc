class Solution {
    public int countSubsets(int[] nums, int target) {
        return count(nums, 0, target);
    }

    private int count(int[] nums, int i, int target) {
        if (i == nums.length) return target == 0 ? 1 : 0;
        return count(nums, i + 1, target) + count(nums, i + 1, target - nums[i]);
    }
}

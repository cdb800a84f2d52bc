// Mistake: returns the positions in the sorted array.
class Solution {
    public int[] twoSum(int[] nums, int target) {
        Arrays.sort(nums);
        int lo = 0, hi = nums.length - 1;
        while (nums[lo] + nums[hi] != target)
            if (nums[lo] + nums[hi] < target) lo++;
            else hi--;
        return new int[] {lo, hi};
    }
}

// Mistake: the right pointer never moves.
class Solution {
    public int[] twoSum(int[] nums, int target) {
        int i = 0, j = 1;
        while (nums[i] + nums[j] != target) {
            i = (i + 1) % nums.length;
            if (i == j) i = 0;
        }
        return new int[] {i, j};
    }
}

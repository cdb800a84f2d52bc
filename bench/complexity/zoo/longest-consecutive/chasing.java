class Solution {
    public int longestConsecutive(int[] nums) {
        int longest = 0;
        for (int num : nums) {
            int current = num;
            int streak = 1;
            while (contains(nums, current + 1)) {
                current++;
                streak++;
            }
            longest = Math.max(longest, streak);
        }
        return longest;
    }

    private boolean contains(int[] nums, int value) {
        for (int num : nums) {
            if (num == value) return true;
        }
        return false;
    }
}

class Solution {
    public int removeElement(int[] nums, int val) {
        int kept = 0;
        for (int x : nums) if (x != val) nums[kept++] = x;
        return kept;
    }
}

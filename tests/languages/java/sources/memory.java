class Solution {
    public int maxSubArray(int[] nums) {
        List<int[]> all = new ArrayList<>();
        while (nums[0] > 0) {
            all.add(new int[1 << 20]);
        }
        return all.size();
    }
}

class Solution {
    public int[] sortArray(int[] nums) {
        int[] count = new int[nums.length];
        for (int x : nums) count[x]++;
        int k = 0;
        for (int v = 0; v < count.length; v++) {
            for (int c = 0; c < count[v]; c++) nums[k++] = v;
        }
        return nums;
    }
}

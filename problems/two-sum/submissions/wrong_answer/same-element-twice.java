// Mistake: finds the element itself when target is its double.
class Solution {
    public int[] twoSum(int[] nums, int target) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < nums.length; i++) places.put(nums[i], i);
        for (int i = 0; i < nums.length; i++)
            if (places.containsKey(target - nums[i])) return new int[] {i, places.get(target - nums[i])};
        return null;
    }
}

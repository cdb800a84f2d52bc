// Mistake: the map is called by another name.
class Solution {
    public int[] twoSum(int[] nums, int target) {
        Map<Integer, Integer> seen = new HashMap<>();
        for (int i = 0; i < nums.length; i++) {
            if (map.containsKey(target - nums[i])) return new int[] {map.get(target - nums[i]), i};
            seen.put(nums[i], i);
        }
        return null;
    }
}

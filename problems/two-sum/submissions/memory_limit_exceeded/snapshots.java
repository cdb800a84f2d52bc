// Mistake: makes a table of the sums for every pair, and keeps them all.
class Solution {
    public int[] twoSum(int[] nums, int target) {
        List<Map<Integer, int[]>> tables = new ArrayList<>();
        for (int i = 0; i < nums.length; i++) {
            for (int j = 0; j < nums.length; j++) {
                Map<Integer, int[]> table = new HashMap<>();
                for (int k = 0; k < nums.length; k++) table.put(nums[i] + nums[k], new int[1000]);
                tables.add(table);
            }
        }
        for (int i = 0; i < nums.length; i++)
            for (int j = i + 1; j < nums.length; j++)
                if (nums[i] + nums[j] == target) return new int[] {i, j};
        return null;
    }
}

// Mistake: changes the list in its own loop.
class Solution {
    public int[] twoSum(int[] nums, int target) {
        List<Integer> rest = new ArrayList<>();
        for (int x : nums) rest.add(x);
        int i = 0;
        for (Integer x : rest) {
            rest.remove(x);
            int j = rest.indexOf(target - x);
            if (j >= 0) return new int[] {i, i + 1 + j};
            i++;
        }
        return null;
    }
}

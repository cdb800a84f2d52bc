// Mistake: == compares Integer objects: equal only between -128 and 127.
class Solution {
    public int[] twoSum(int[] nums, int target) {
        List<Integer> list = new ArrayList<>();
        for (int x : nums) list.add(x);
        for (int i = 0; i < list.size(); i++) {
            Integer wanted = target - list.get(i);
            for (int j = i + 1; j < list.size(); j++)
                if (list.get(j) == wanted) return new int[] {i, j};
        }
        return new int[] {-1, -1};
    }
}

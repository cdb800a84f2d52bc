class Solution {
    public int countSubsets(int[] nums, int target) {
        List<Integer> sums = new ArrayList<>();
        sums.add(0);
        for (int x : nums) {
            int size = sums.size();
            for (int i = 0; i < size; i++) sums.add(sums.get(i) + x);
        }
        int count = 0;
        for (int sum : sums) {
            if (sum == target) count++;
        }
        return count;
    }
}

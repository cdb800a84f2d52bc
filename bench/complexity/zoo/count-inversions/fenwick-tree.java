class Solution {
    public long countInversions(int[] nums) {
        int[] sorted = nums.clone();
        Arrays.sort(sorted);
        Map<Integer, Integer> rank = new HashMap<>();
        for (int value : sorted) {
            rank.putIfAbsent(value, rank.size() + 1);
        }
        int[] tree = new int[rank.size() + 1];
        long count = 0;
        for (int i = nums.length - 1; i >= 0; i--) {
            int r = rank.get(nums[i]);
            for (int j = r - 1; j > 0; j -= j & -j) count += tree[j];
            for (int j = r; j < tree.length; j += j & -j) tree[j]++;
        }
        return count;
    }
}

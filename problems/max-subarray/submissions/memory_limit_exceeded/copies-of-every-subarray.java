// Mistake: keeps a list of the sums so far for every start and end.
class Solution {
    public int maxSubArray(int[] nums) {
        List<List<Long>> all = new ArrayList<>();
        long best = nums[0];
        for (int i = 0; i < nums.length; i++) {
            for (int j = i; j < nums.length; j++) {
                List<Long> sums = new ArrayList<>(Collections.nCopies(1 << 17, 0L));
                for (int k = i; k <= j; k++) sums.set(k + 1, sums.get(k) + nums[k]);
                best = Math.max(best, sums.get(j + 1));
                all.add(sums);
            }
        }
        return (int) best;
    }
}

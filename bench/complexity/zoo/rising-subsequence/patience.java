class Solution {
    public int lengthOfLIS(int[] nums) {
        List<Integer> tails = new ArrayList<>();
        for (int x : nums) {
            int at = Collections.binarySearch(tails, x);
            if (at < 0) at = -(at + 1);
            if (at == tails.size()) tails.add(x);
            else tails.set(at, x);
        }
        return tails.size();
    }
}

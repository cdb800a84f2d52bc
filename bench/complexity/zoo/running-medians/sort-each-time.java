class Solution {
    public double[] runningMedians(int[] nums) {
        double[] medians = new double[nums.length];
        for (int i = 0; i < nums.length; i++) {
            int[] sorted = Arrays.copyOf(nums, i + 1);
            Arrays.sort(sorted);
            int mid = sorted.length / 2;
            if (sorted.length % 2 == 0) {
                medians[i] = (sorted[mid - 1] + sorted[mid]) / 2.0;
            } else {
                medians[i] = sorted[mid];
            }
        }
        return medians;
    }
}

class Solution {
    public double[] runningMedians(int[] nums) {
        List<Integer> sorted = new ArrayList<>();
        double[] medians = new double[nums.length];
        for (int i = 0; i < nums.length; i++) {
            int index = Collections.binarySearch(sorted, nums[i]);
            if (index < 0) index = -index - 1;
            sorted.add(index, nums[i]);
            medians[i] = (sorted.get(i / 2) + sorted.get((i + 1) / 2)) / 2.0;
        }
        return medians;
    }
}

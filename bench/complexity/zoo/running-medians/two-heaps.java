class Solution {
    public double[] runningMedians(int[] nums) {
        PriorityQueue<Integer> small = new PriorityQueue<>(Collections.reverseOrder());
        PriorityQueue<Integer> large = new PriorityQueue<>();
        double[] medians = new double[nums.length];
        for (int i = 0; i < nums.length; i++) {
            small.offer(nums[i]);
            large.offer(small.poll());
            if (small.size() < large.size()) {
                small.offer(large.poll());
            }
            medians[i] = small.size() > large.size() ? small.peek() : (small.peek() + large.peek()) / 2.0;
        }
        return medians;
    }
}

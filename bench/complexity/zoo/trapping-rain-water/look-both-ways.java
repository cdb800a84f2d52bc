class Solution {
    public int trap(int[] height) {
        int water = 0;
        for (int i = 0; i < height.length; i++) {
            water += Math.min(highest(height, 0, i), highest(height, i, height.length - 1)) - height[i];
        }
        return water;
    }

    private int highest(int[] height, int from, int to) {
        int max = 0;
        for (int i = from; i <= to; i++) {
            max = Math.max(max, height[i]);
        }
        return max;
    }
}

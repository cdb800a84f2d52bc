record Point(int x, int y) { }

enum Side { LEFT, RIGHT }

class Solution {
    private int calls;

    public int maxSubArray(int[] nums) {
        calls++;
        Object any = new Point(nums[0], calls);
        if (any instanceof Point p) {
            return switch (Side.values()[0]) {
                case LEFT -> p.x() * 10 + p.y();
                case RIGHT -> 0;
            };
        }
        return -1;
    }
}

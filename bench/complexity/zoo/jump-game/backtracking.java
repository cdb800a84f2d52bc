class Solution {
    public boolean canJump(int[] nums) {
        return canJumpFrom(0, nums);
    }

    private boolean canJumpFrom(int position, int[] nums) {
        if (position == nums.length - 1) {
            return true;
        }
        int furthestJump = Math.min(position + nums[position], nums.length - 1);
        for (int next = furthestJump; next > position; next--) {
            if (canJumpFrom(next, nums)) {
                return true;
            }
        }
        return false;
    }
}

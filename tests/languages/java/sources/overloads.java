abstract class Base {
    protected abstract int combine(int left, int right);

    public int maxSubArray(int[] nums) {
        return maxSubArray(nums, 0, nums.length - 1);
    }

    private int maxSubArray(int[] nums, int lo, int hi) {
        if (lo == hi) return nums[lo];
        int mid = lo + (hi - lo) / 2;
        var crossing = new Object() {
            int left = Integer.MIN_VALUE, right = Integer.MIN_VALUE;
        };
        for (int i = mid, sum = 0; i >= lo; i--) crossing.left = combine(crossing.left, sum += nums[i]);
        for (int i = mid + 1, sum = 0; i <= hi; i++) crossing.right = combine(crossing.right, sum += nums[i]);
        return combine(crossing.left + crossing.right, combine(maxSubArray(nums, lo, mid), maxSubArray(nums, mid + 1, hi)));
    }
}

class Solution extends Base {
    private class Larger {
        final int value;
        Larger(int a, int b) { value = a > b ? a : b; }
    }

    @Override
    protected int combine(int left, int right) {
        return new Larger(left, right).value;
    }

    public static void main(String... args) {
        System.out.println("""
            %d""".formatted(new Solution().maxSubArray(new int[] {1, 2})));
    }
}

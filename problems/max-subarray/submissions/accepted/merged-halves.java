class Solution {
    private record Part(int sum, int best, int prefix, int suffix) {
        static Part of(int x) {
            return new Part(x, x, x, x);
        }

        Part then(Part right) {
            return new Part(sum + right.sum, Math.max(Math.max(best, right.best), suffix + right.prefix),
                    Math.max(prefix, sum + right.prefix), Math.max(right.suffix, right.sum + suffix));
        }
    }

    public int maxSubArray(int[] nums) {
        return solve(nums, 0, nums.length).best();
    }

    private Part solve(int[] nums, int from, int to) {
        if (to - from == 1) return Part.of(nums[from]);
        int middle = (from + to) >>> 1;
        return solve(nums, from, middle).then(solve(nums, middle, to));
    }
}

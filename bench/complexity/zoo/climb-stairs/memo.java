class Solution {
    public int climbStairs(int n) {
        return climb(n, new int[n + 1]);
    }

    private int climb(int n, int[] memo) {
        if (n <= 1) return 1;
        if (memo[n] > 0) return memo[n];
        memo[n] = (climb(n - 1, memo) + climb(n - 2, memo)) % 1_000_000_007;
        return memo[n];
    }
}

class Solution {
    public long countOnes(int n) {
        int[] dp = new int[n + 1];
        long total = 0;
        for (int i = 1; i <= n; i++) {
            dp[i] = dp[i / 2] + (i & 1);
            total += dp[i];
        }
        return total;
    }
}

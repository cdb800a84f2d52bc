class Solution {
    public int longestPalindrome(String s) {
        int n = s.length();
        boolean[][] dp = new boolean[n][n];
        int best = 1;
        for (int i = n - 1; i >= 0; i--) {
            for (int j = i; j < n; j++) {
                dp[i][j] = s.charAt(i) == s.charAt(j) && (j - i < 3 || dp[i + 1][j - 1]);
                if (dp[i][j]) best = Math.max(best, j - i + 1);
            }
        }
        return best;
    }
}

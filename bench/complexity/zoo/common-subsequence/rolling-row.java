class Solution {
    public int longestCommonSubsequence(String a, String b) {
        int[] dp = new int[b.length() + 1];
        for (char c : a.toCharArray()) {
            int diagonal = 0;
            for (int j = 1; j <= b.length(); j++) {
                int above = dp[j];
                dp[j] = c == b.charAt(j - 1) ? diagonal + 1 : Math.max(dp[j], dp[j - 1]);
                diagonal = above;
            }
        }
        return dp[b.length()];
    }
}

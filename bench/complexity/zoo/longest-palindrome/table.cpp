class Solution {
 public:
  int longestPalindrome(string s) {
    int n = s.size(), ans = 1;
    vector<vector<bool>> dp(n, vector<bool>(n, false));
    for (int i = n - 1; i >= 0; i--) {
      for (int j = i; j < n; j++) {
        if (s[i] == s[j] && (j - i <= 1 || dp[i + 1][j - 1])) {
          dp[i][j] = true;
          ans = max(ans, j - i + 1);
        }
      }
    }
    return ans;
  }
};

class Solution {
 public:
  bool wordBreak(string s, vector<string>& words) {
    int n = s.size();
    vector<bool> dp(n + 1);
    dp[0] = true;
    for (int i = 1; i <= n; i++) {
      for (const auto& w : words) {
        int len = w.size();
        if (len <= i && dp[i - len] && s.compare(i - len, len, w) == 0) {
          dp[i] = true;
          break;
        }
      }
    }
    return dp[n];
  }
};

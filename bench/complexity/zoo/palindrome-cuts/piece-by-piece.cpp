class Solution {
 public:
  int countCuts(string s) {
    const int mod = 1'000'000'007;
    int n = s.size();
    vector<int> dp(n + 1);
    dp[n] = 1;
    for (int i = n - 1; i >= 0; i--) {
      for (int j = i; j < n; j++) {
        bool palindrome = true;
        for (int l = i, r = j; palindrome && l < r; l++, r--) palindrome = s[l] == s[r];
        if (palindrome) dp[i] = (dp[i] + dp[j + 1]) % mod;
      }
    }
    return dp[0];
  }
};

class Solution {
 public:
  int longestPalindrome(string s) {
    int n = s.size(), best = 0;
    auto expand = [&](int l, int r) {
      while (l >= 0 && r < n && s[l] == s[r]) --l, ++r;
      best = max(best, r - l - 1);
    };
    for (int i = 0; i < n; ++i) {
      expand(i, i);
      expand(i, i + 1);
    }
    return best;
  }
};

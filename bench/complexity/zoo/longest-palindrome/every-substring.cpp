class Solution {
 public:
  int longestPalindrome(string s) {
    int n = s.size(), best = 0;
    for (int i = 0; i < n; i++)
      for (int j = i; j < n; j++)
        if (isPalindrome(s, i, j)) best = max(best, j - i + 1);
    return best;
  }

 private:
  bool isPalindrome(const string& s, int l, int r) {
    for (; l < r; l++, r--)
      if (s[l] != s[r]) return false;
    return true;
  }
};

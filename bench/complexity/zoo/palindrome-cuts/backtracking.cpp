class Solution {
  static constexpr int kMod = 1e9 + 7;

  bool isPalindrome(const string& s, int l, int r) {
    while (l < r)
      if (s[l++] != s[r--]) return false;
    return true;
  }

  int count(const string& s, int start) {
    if (start == (int)s.size()) return 1;
    int ways = 0;
    for (int end = start; end < (int)s.size(); end++)
      if (isPalindrome(s, start, end)) ways = (ways + count(s, end + 1)) % kMod;
    return ways;
  }

 public:
  int countCuts(string s) { return count(s, 0); }
};

class Solution {
  vector<int> prefixFunction(const string& s) {
    vector<int> pi(s.size());
    for (size_t i = 1; i < s.size(); i++) {
      int j = pi[i - 1];
      while (j > 0 && s[i] != s[j]) j = pi[j - 1];
      pi[i] = j + (s[i] == s[j]);
    }
    return pi;
  }

 public:
  int strStr(string haystack, string needle) {
    auto pi = prefixFunction(needle + '#' + haystack);
    int m = needle.size();
    auto it = find(pi.begin(), pi.end(), m);
    return it == pi.end() ? -1 : it - pi.begin() - 2 * m;
  }
};

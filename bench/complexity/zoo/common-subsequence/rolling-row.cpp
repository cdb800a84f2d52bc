class Solution {
 public:
  int longestCommonSubsequence(string a, string b) {
    vector<int> prev(b.size() + 1), cur(b.size() + 1);
    for (char c : a) {
      for (size_t j = 1; j <= b.size(); j++) {
        if (c == b[j - 1])
          cur[j] = prev[j - 1] + 1;
        else
          cur[j] = max(prev[j], cur[j - 1]);
      }
      swap(prev, cur);
    }
    return prev.back();
  }
};

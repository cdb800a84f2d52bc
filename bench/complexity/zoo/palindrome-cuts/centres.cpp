class Solution {
 public:
  int countCuts(string s) {
    int n = s.size();
    vector<int> ways(n + 1);
    ways[0] = 1;
    for (int centre = 0; centre < 2 * n - 1; centre++) {
      int l = centre / 2, r = l + centre % 2;
      for (; l >= 0 && r < n && s[l] == s[r]; l--, r++) (ways[r + 1] += ways[l]) %= 1'000'000'007;
    }
    return ways[n];
  }
};

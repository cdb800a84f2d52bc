class Solution {
  vector<vector<int>> memo;

  int dfs(const string& a, const string& b, int i, int j) {
    if (i == 0) return j;
    if (j == 0) return i;
    int& res = memo[i][j];
    if (res != -1) return res;
    if (a[i - 1] == b[j - 1]) return res = dfs(a, b, i - 1, j - 1);
    return res = 1 + min({dfs(a, b, i - 1, j), dfs(a, b, i, j - 1), dfs(a, b, i - 1, j - 1)});
  }

 public:
  int minDistance(string word1, string word2) {
    int n = word1.size(), m = word2.size();
    memo.assign(n + 1, vector<int>(m + 1, -1));
    return dfs(word1, word2, n, m);
  }
};

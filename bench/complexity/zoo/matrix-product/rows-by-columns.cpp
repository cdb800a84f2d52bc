class Solution {
 public:
  vector<vector<int>> multiply(vector<vector<int>>& a, vector<vector<int>>& b) {
    int m = a.size(), k = b.size(), n = b[0].size();
    vector<vector<int>> c(m, vector<int>(n));
    for (int i = 0; i < m; i++)
      for (int j = 0; j < n; j++)
        for (int x = 0; x < k; x++) c[i][j] += a[i][x] * b[x][j];
    return c;
  }
};

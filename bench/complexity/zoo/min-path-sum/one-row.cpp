class Solution {
 public:
  int minPathSum(vector<vector<int>>& grid) {
    int n = grid[0].size();
    vector<int> dp(n, INT_MAX);
    dp[0] = 0;
    for (const auto& row : grid) {
      dp[0] += row[0];
      for (int j = 1; j < n; j++) dp[j] = min(dp[j], dp[j - 1]) + row[j];
    }
    return dp.back();
  }
};

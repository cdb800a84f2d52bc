class Solution {
 public:
  int minPathSum(vector<vector<int>>& grid) {
    for (size_t i = 0; i < grid.size(); i++) {
      for (size_t j = 0; j < grid[i].size(); j++) {
        if (i && j)
          grid[i][j] += min(grid[i - 1][j], grid[i][j - 1]);
        else if (i)
          grid[i][j] += grid[i - 1][j];
        else if (j)
          grid[i][j] += grid[i][j - 1];
      }
    }
    return grid.back().back();
  }
};

class Solution {
 public:
  int numIslands(vector<vector<int>>& grid) {
    int m = grid.size(), n = grid[0].size(), islands = 0;
    int dirs[] = {0, 1, 0, -1, 0};
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < n; j++) {
        if (grid[i][j] == 0) continue;
        islands++;
        grid[i][j] = 0;
        queue<pair<int, int>> q;
        q.push({i, j});
        while (!q.empty()) {
          auto [x, y] = q.front();
          q.pop();
          for (int d = 0; d < 4; d++) {
            int a = x + dirs[d], b = y + dirs[d + 1];
            if (a >= 0 && a < m && b >= 0 && b < n && grid[a][b] == 1) {
              grid[a][b] = 0;
              q.push({a, b});
            }
          }
        }
      }
    }
    return islands;
  }
};

class Solution {
 public:
  int findCircleNum(vector<vector<int>>& isConnected) {
    int n = isConnected.size();
    vector<bool> visited(n, false);
    function<void(int)> dfs = [&](int u) {
      visited[u] = true;
      for (int v = 0; v < n; v++) {
        if (isConnected[u][v] == 1 && !visited[v]) dfs(v);
      }
    };
    int provinces = 0;
    for (int u = 0; u < n; u++) {
      if (!visited[u]) {
        dfs(u);
        provinces++;
      }
    }
    return provinces;
  }
};

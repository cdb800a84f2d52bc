class Solution {
 public:
  int findCircleNum(vector<vector<int>>& isConnected) {
    int n = isConnected.size();
    vector<vector<bool>> reach(n, vector<bool>(n, false));
    for (int i = 0; i < n; i++)
      for (int j = 0; j < n; j++) reach[i][j] = isConnected[i][j] == 1;

    for (int k = 0; k < n; k++)
      for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++) reach[i][j] = reach[i][j] || (reach[i][k] && reach[k][j]);

    vector<bool> counted(n, false);
    int ans = 0;
    for (int i = 0; i < n; i++) {
      if (counted[i]) continue;
      ans++;
      for (int j = 0; j < n; j++)
        if (reach[i][j]) counted[j] = true;
    }
    return ans;
  }
};

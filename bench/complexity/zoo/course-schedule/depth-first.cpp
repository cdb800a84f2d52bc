class Solution {
  vector<vector<int>> adj;
  vector<int> color;

  bool hasCycle(int u) {
    color[u] = 1;
    for (int v : adj[u]) {
      if (color[v] == 1) return true;
      if (color[v] == 0 && hasCycle(v)) return true;
    }
    color[u] = 2;
    return false;
  }

 public:
  bool canFinish(int numCourses, vector<vector<int>>& prerequisites) {
    adj.assign(numCourses, {});
    color.assign(numCourses, 0);
    for (auto& p : prerequisites) adj[p[1]].push_back(p[0]);
    for (int i = 0; i < numCourses; i++)
      if (color[i] == 0 && hasCycle(i)) return false;
    return true;
  }
};

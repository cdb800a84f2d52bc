class Solution {
 public:
  int networkDelayTime(vector<vector<int>>& times, int n, int k) {
    vector<vector<pair<int, int>>> adj(n + 1);
    for (auto& t : times) adj[t[0]].emplace_back(t[1], t[2]);
    vector<int> dist(n + 1, INT_MAX);
    vector<bool> seen(n + 1);
    dist[k] = 0;
    int ans = 0;
    for (int i = 0; i < n; i++) {
      int u = -1;
      for (int v = 1; v <= n; v++)
        if (!seen[v] && (u == -1 || dist[v] < dist[u])) u = v;
      if (dist[u] == INT_MAX) return -1;
      seen[u] = true;
      ans = dist[u];
      for (auto [v, w] : adj[u]) dist[v] = min(dist[v], dist[u] + w);
    }
    return ans;
  }
};

class Solution {
 public:
  int networkDelayTime(vector<vector<int>>& times, int n, int k) {
    const int inf = 1e9;
    vector<int> dist(n + 1, inf);
    dist[k] = dist[0] = 0;
    for (bool changed = true; changed;) {
      changed = false;
      for (const auto& t : times) {
        if (dist[t[0]] + t[2] < dist[t[1]]) {
          dist[t[1]] = dist[t[0]] + t[2];
          changed = true;
        }
      }
    }
    int ans = *max_element(dist.begin(), dist.end());
    return ans == inf ? -1 : ans;
  }
};

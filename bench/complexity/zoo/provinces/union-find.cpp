class DSU {
  vector<int> parent, size;
  int components;

 public:
  explicit DSU(int n) : parent(n), size(n, 1), components(n) {
    iota(parent.begin(), parent.end(), 0);
  }

  int find(int x) { return parent[x] == x ? x : parent[x] = find(parent[x]); }

  void unite(int x, int y) {
    x = find(x), y = find(y);
    if (x == y) return;
    if (size[x] < size[y]) swap(x, y);
    parent[y] = x;
    size[x] += size[y];
    components--;
  }

  int count() const { return components; }
};

class Solution {
 public:
  int findCircleNum(vector<vector<int>>& isConnected) {
    int n = isConnected.size();
    DSU dsu(n);
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        if (isConnected[i][j]) dsu.unite(i, j);
      }
    }
    return dsu.count();
  }
};

class Solution {
 public:
  int kthSmallest(vector<vector<int>>& matrix, int k) {
    using T = tuple<int, int, int>;
    priority_queue<T, vector<T>, greater<T>> pq;
    int n = matrix.size();
    for (int i = 0; i < n; i++) pq.emplace(matrix[i][0], i, 0);
    while (--k) {
      auto [v, i, j] = pq.top();
      pq.pop();
      if (j + 1 < n) pq.emplace(matrix[i][j + 1], i, j + 1);
    }
    return get<0>(pq.top());
  }
};

class Solution {
  int countLessEqual(const vector<vector<int>>& a, int x) {
    int n = a.size(), i = n - 1, j = 0, cnt = 0;
    while (i >= 0 && j < n) {
      if (a[i][j] <= x) {
        cnt += i + 1;
        j++;
      } else {
        i--;
      }
    }
    return cnt;
  }

 public:
  int kthSmallest(vector<vector<int>>& matrix, int k) {
    long long lo = matrix.front().front(), hi = matrix.back().back();
    while (lo < hi) {
      long long mid = lo + (hi - lo) / 2;
      if (countLessEqual(matrix, mid) >= k)
        hi = mid;
      else
        lo = mid + 1;
    }
    return lo;
  }
};

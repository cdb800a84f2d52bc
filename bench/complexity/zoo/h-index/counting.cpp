class Solution {
 public:
  int hIndex(vector<int>& citations) {
    const int n = citations.size();
    vector<int> bucket(n + 1);
    for (int c : citations) bucket[min(c, n)]++;
    for (int h = n, sum = 0; h >= 0; h--) {
      sum += bucket[h];
      if (sum >= h) return h;
    }
    return 0;
  }
};

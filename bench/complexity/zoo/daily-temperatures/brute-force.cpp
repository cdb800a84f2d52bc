class Solution {
 public:
  vector<int> dailyTemperatures(vector<int>& t) {
    int n = t.size();
    vector<int> res(n);
    for (int i = 0; i < n; i++) {
      int j = i + 1;
      while (j < n && t[j] <= t[i]) j++;
      if (j < n) res[i] = j - i;
    }
    return res;
  }
};

class Solution {
 public:
  long long countDivisors(int n) {
    vector<int> count(n + 1);
    for (int d = 1; d <= n; d++)
      for (int multiple = d; multiple <= n; multiple += d) ++count[multiple];
    return reduce(count.begin(), count.end(), 0LL);
  }
};

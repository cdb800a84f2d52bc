class Solution {
  int divisors(int x) {
    int count = 0;
    for (int d = 1; d * d <= x; ++d) {
      if (x % d) continue;
      count += 1 + (x / d != d);
    }
    return count;
  }

 public:
  long long countDivisors(int n) {
    long long ans = 0;
    for (int x = 1; x <= n; ++x) ans += divisors(x);
    return ans;
  }
};

class Solution {
 public:
  long long countDivisors(int n) {
    long long ans = 0;
    for (long long l = 1, r; l <= n; l = r + 1) {
      r = n / (n / l);
      ans += (n / l) * (r - l + 1);
    }
    return ans;
  }
};

class Solution {
 public:
  int lastDigits(int x, int n) {
    constexpr long long mod = 1e6;
    long long ans = 1, base = x;
    while (n > 0) {
      if (n % 2) ans = ans * base % mod;
      base = base * base % mod;
      n /= 2;
    }
    return ans;
  }
};

class Solution {
  static constexpr long long kMod = 1'000'000;

  long long power(long long x, int n) {
    if (n == 0) return 1;
    long long half = power(x, n / 2);
    half = half * half % kMod;
    if (n & 1) half = half * x % kMod;
    return half;
  }

 public:
  int lastDigits(int x, int n) { return power(x, n); }
};

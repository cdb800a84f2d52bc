class Solution {
 public:
  int lastDigits(int x, int n) {
    int64_t product = 1;
    for (int i = 0; i < n; ++i) {
      product *= x;
      product %= 1'000'000;
    }
    return product;
  }
};

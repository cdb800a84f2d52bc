using Matrix = array<array<long long, 2>, 2>;

class Solution {
  static Matrix mul(const Matrix& a, const Matrix& b) {
    Matrix c{};
    for (int i = 0; i < 2; i++)
      for (int j = 0; j < 2; j++)
        for (int k = 0; k < 2; k++) c[i][j] = (c[i][j] + a[i][k] * b[k][j]) % 1'000'000'007;
    return c;
  }

 public:
  int climbStairs(int n) {
    Matrix result{{{1, 0}, {0, 1}}}, base{{{1, 1}, {1, 0}}};
    while (n) {
      if (n & 1) result = mul(result, base);
      base = mul(base, base);
      n >>= 1;
    }
    return result[0][0];
  }
};

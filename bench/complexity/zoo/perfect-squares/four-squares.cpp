class Solution {
  bool isSquare(int n) {
    int r = sqrt(n);
    return r * r == n;
  }

 public:
  int numSquares(int n) {
    while (n % 4 == 0) n /= 4;
    if (n % 8 == 7) return 4;
    for (int a = 0; a * a <= n; a++) {
      if (isSquare(n - a * a)) return 1 + (a > 0);
    }
    return 3;
  }
};

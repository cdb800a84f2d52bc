static bool isSquare(int n) {
  int root = sqrt(n);
  return root * root == n;
}

int numSquares(int n) {
  if (isSquare(n)) return 1;
  int m = n;
  while (m % 4 == 0) m /= 4;
  if (m % 8 == 7) return 4;
  for (int i = 1; (long long)i * i <= n; i++) {
    if (isSquare(n - i * i)) return 2;
  }
  return 3;
}

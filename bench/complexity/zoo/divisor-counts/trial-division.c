long long countDivisors(int n) {
  long long total = 0;
  for (int x = 1; x <= n; x++) {
    for (int d = 1; d * d <= x; d++) {
      if (x % d == 0) total += d * d == x ? 1 : 2;
    }
  }
  return total;
}

long long countOnes(int n) {
  long long total = 0;
  for (int i = 1; i <= n; i++) {
    for (int x = i; x; x >>= 1) total += x & 1;
  }
  return total;
}

long long countDivisors(int n) {
  int* count = calloc(n + 1, sizeof(int));
  long long total = 0;
  for (int d = 1; d <= n; d++) {
    for (int m = d; m <= n; m += d) count[m]++;
  }
  for (int x = 1; x <= n; x++) total += count[x];
  free(count);
  return total;
}

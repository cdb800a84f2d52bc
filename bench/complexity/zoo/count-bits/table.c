long long countOnes(int n) {
  int* ones = malloc((n + 1) * sizeof(int));
  long long total = 0;
  ones[0] = 0;
  for (int i = 1; i <= n; i++) {
    ones[i] = ones[i / 2] + i % 2;
    total += ones[i];
  }
  free(ones);
  return total;
}

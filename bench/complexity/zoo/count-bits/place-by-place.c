long long countOnes(int n) {
  long long total = 0, count = (long long)n + 1;
  for (long long place = 1; place <= n; place <<= 1) {
    long long rest = count % (2 * place);
    total += count / (2 * place) * place + (rest > place ? rest - place : 0);
  }
  return total;
}

long long countDivisors(int n) {
  long long total = 0;
  for (long long low = 1; low <= n;) {
    long long quotient = n / low, high = n / quotient;
    total += quotient * (high - low + 1);
    low = high + 1;
  }
  return total;
}

int lastDigits(int x, int n) {
  long long result = 1, base = x;
  for (; n; n >>= 1) {
    if (n & 1) result = result * base % 1000000;
    base = base * base % 1000000;
  }
  return result;
}

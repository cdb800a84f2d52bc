int lastDigits(int x, int n) {
  long long result = 1;
  while (n-- > 0) result = result * x % 1000000;
  return result;
}

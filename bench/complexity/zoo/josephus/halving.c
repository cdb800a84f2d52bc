int lastStanding(int n) {
  if (n == 1) return 1;
  int half = lastStanding(n / 2);
  return n % 2 ? 2 * half + 1 : 2 * half - 1;
}

int lastStanding(int n) {
  unsigned highest = 1u << (31 - __builtin_clz(n));
  return 2 * (n - highest) + 1;
}

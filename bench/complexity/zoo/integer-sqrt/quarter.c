int mySqrt(int x) {
  if (x < 2) return x;
  int small = mySqrt(x >> 2) << 1;
  int large = small + 1;
  return (long long)large * large > x ? small : large;
}

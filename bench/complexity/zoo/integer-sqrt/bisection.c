int mySqrt(int x) {
  long lo = 0, hi = (long)x + 1;
  while (hi - lo > 1) {
    long mid = lo + (hi - lo) / 2;
    if (mid * mid <= x)
      lo = mid;
    else
      hi = mid;
  }
  return lo;
}

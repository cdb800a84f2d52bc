class Solution {
 public:
  int mySqrt(int x) {
    if (x < 2) return x;
    long left = mySqrt(x / 4) * 2;
    long right = left + 1;
    return right * right > x ? left : right;
  }
};

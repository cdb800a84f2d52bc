class Solution {
 public:
  int lastStanding(int n) {
    unsigned u = n;
    return 2 * (u - bit_floor(u)) + 1;
  }
};

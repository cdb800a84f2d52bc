class Solution {
 public:
  int climbStairs(int n) {
    int prev = 1, cur = 1;
    while (--n) {
      cur = (cur + exchange(prev, cur)) % 1'000'000'007;
    }
    return cur;
  }
};

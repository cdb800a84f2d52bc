class Solution {
 public:
  int lastStanding(int n) {
    if (n == 1) return 1;
    return 2 * lastStanding(n / 2) + (n % 2 ? 1 : -1);
  }
};

class Solution {
 public:
  long long countOnes(int n) {
    long long ans = 0;
    for (int i = 1; i <= n; i++) {
      int x = i;
      while (x) {
        ans++;
        x &= x - 1;
      }
    }
    return ans;
  }
};

class Solution {
 public:
  long long countOnes(int n) {
    long long total = 0, numbers = n + 1LL;
    for (long long half = 1; half < numbers; half *= 2) {
      total += numbers / (2 * half) * half + max(0LL, numbers % (2 * half) - half);
    }
    return total;
  }
};

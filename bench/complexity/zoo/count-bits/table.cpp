class Solution {
 public:
  long long countOnes(int n) {
    vector<int> bits(n + 1, 0);
    for (int i = 1; i <= n; ++i) bits[i] = bits[i & (i - 1)] + 1;
    return accumulate(bits.begin(), bits.end(), 0LL);
  }
};

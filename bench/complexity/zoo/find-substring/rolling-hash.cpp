class Solution {
 public:
  int strStr(string haystack, string needle) {
    const long long mod = 1'000'000'007, base = 257;
    int n = haystack.size(), m = needle.size();
    if (m > n) return -1;
    long long target = 0, h = 0, power = 1;
    for (int i = 0; i < m; i++) {
      target = (target * base + needle[i]) % mod;
      h = (h * base + haystack[i]) % mod;
      power = power * base % mod;
    }
    for (int i = 0; i + m <= n; i++) {
      if (h == target && haystack.compare(i, m, needle) == 0) return i;
      if (i + m < n) h = ((h * base + haystack[i + m] - haystack[i] * power) % mod + mod) % mod;
    }
    return -1;
  }
};

// Crashes: what the judge does then has toolchain files of its own, which the runner wants in its cache.
class Solution {
 public:
  int twice(int x) { return *static_cast<volatile int*>(nullptr) + x; }
};

#pragma GCC pch_preprocess "@CANARY_FILE@"
class Solution {
 public:
  int twice(int x) { return 2 * x; }
};

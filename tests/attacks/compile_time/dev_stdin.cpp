#include "/dev/stdin"
#include "/proc/self/fd/0"
#include "/dev/fd/1"
class Solution {
 public:
  int twice(int x) { return 2 * x; }
};

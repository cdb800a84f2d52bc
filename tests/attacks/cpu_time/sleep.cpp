#include <unistd.h>
class Solution {
 public:
  int twice(int x) {
    for (;;) sleep(1000);  // burns nothing, and never comes back
    return 2 * x;
  }
};

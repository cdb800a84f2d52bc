#include <fcntl.h>
#include <unistd.h>
#include <vector>
// Burns system time instead of user time.
class Solution {
 public:
  int twice(int x) {
    const int random = open("/dev/urandom", O_RDONLY);
    std::vector<char> block(16u << 20);
    for (;;)
      if (read(random, block.data(), block.size()) < 0) return 0;
    return 2 * x;
  }
};
